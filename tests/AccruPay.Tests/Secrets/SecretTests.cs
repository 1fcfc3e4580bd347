namespace AccruPay.Tests;

public class SecretTests
{
    private static readonly Secret Token = Secret.From("tok_1");

    [Fact]
    public void Only_an_explicit_call_gives_the_text()
    {
        Token.Reveal().Should().Be("tok_1");
        Token.ToString().Should().Be("[secret]");
        $"{Token}".Should().Be("[secret]");
        typeof(Secret).GetProperties().Should().BeEmpty();
        typeof(Secret).GetFields().Should().BeEmpty();
    }

    [Fact]
    public void A_string_becomes_a_secret_by_itself()
    {
        Secret secret = "tok_1";
        Secret? none = (string?)null;

        secret.Should().Be(Token);
        none.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_text_is_refused(string blank)
    {
        FluentActions.Invoking(() => Secret.From(blank)).Should().Throw<ArgumentException>().WithParameterName("value");
        FluentActions.Invoking(() => (Secret)blank).Should().Throw<ArgumentException>().WithParameterName("value");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Secret.From(null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
    }

    [Fact]
    public void An_answer_without_a_text_has_no_secret()
    {
        Secret.FromWire(null).Should().BeNull();
        Secret.FromWire("").Should().BeNull();
        Secret.FromWire(" ")!.Reveal().Should().Be(" ");
    }

    [Fact]
    public void Equal_is_what_has_the_same_text()
    {
        (Token == Secret.From("tok_1")).Should().BeTrue();
        (Token != Secret.From("tok_2")).Should().BeTrue();
        Token.Equals(Secret.From("tok_11")).Should().BeFalse();
        Token.GetHashCode().Should().Be(Secret.From("tok_1").GetHashCode());
        ((Secret?)null == null).Should().BeTrue();
        Token.Equals((object)"tok_1").Should().BeFalse();
        (Token == null).Should().BeFalse();
    }
}
