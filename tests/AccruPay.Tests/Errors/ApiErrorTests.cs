namespace AccruPay.Tests;

public class ApiErrorTests
{
    [Theory]
    [InlineData("NOT_FOUND", null, "NOT_FOUND")]
    [InlineData("@payments/code-used", "merchantApiTransaction.amount", "@payments/code-used at merchantApiTransaction.amount")]
    [InlineData(null, "merchantApiTransaction", " at merchantApiTransaction")]
    [InlineData(null, null, "")]
    [InlineData("a code that quotes <secret>", null, "(not shown)")]
    [InlineData("NOT_FOUND", "a path with \"jane@example.com\"", "NOT_FOUND at (not shown)")]
    public void Its_text_shows_code_and_path_where_they_look_like_such(string? code, string? path, string text) =>
        new ApiError(code, "the service's text", path).ToString().Should().Be(text);

    [Fact]
    public void The_services_text_takes_a_call()
    {
        var error = new ApiError("NOT_FOUND", "No such jane@example.com");

        error.ToString().Should().NotContain("jane");
        error.RevealMessage().Should().Be("No such jane@example.com");
        new ApiError("NOT_FOUND").RevealMessage().Should().BeNull();
    }
}
