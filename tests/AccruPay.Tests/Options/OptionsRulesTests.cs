using System.Text.Json;

namespace AccruPay.Tests;

public class OptionsRulesTests
{
    [Fact]
    public void A_secret_is_all_that_is_needed() => Broken(static _ => { }).Should().BeEmpty();

    [Fact]
    public void The_defaults_are_those_that_are_documented()
    {
        new AccruPayClientOptions().Should().BeEquivalentTo(new
        {
            ApiSecret = (string?)null,
            Environment = AccruPayEnvironment.Production,
            Endpoint = (Uri?)null,
            AllowInsecureEndpoint = false,
            EnableTelemetry = true,
            AttemptTimeout = TimeSpan.FromSeconds(15),
            TotalTimeout = TimeSpan.FromSeconds(60),
            MaxAttempts = 3,
            MaxResponseBytes = 16 * 1024 * 1024,
            TimeProvider = TimeProvider.System,
        });
    }

    [Theory]
    [InlineData(null, "is missing or blank")]
    [InlineData("", "is missing or blank")]
    [InlineData(" \t", "is missing or blank")]
    [InlineData("sk_hidden\n", "has a line break, often the last character of a file that it was read from")]
    [InlineData("sk_hidden\r\nx: y", "has a line break, often the last character of a file that it was read from")]
    [InlineData("sk_hidden\u00e9", "has a character that cannot be sent in a header")]
    [InlineData("sk_hidden\u0000", "has a character that cannot be sent in a header")]
    [InlineData("sk_hidden\t1", "has a character that cannot be sent in a header")]
    [InlineData(" sk_hidden", "begins or ends with a space")]
    [InlineData("sk_hidden ", "begins or ends with a space")]
    public void A_secret_that_cannot_be_sent_is_refused_without_repeating_it(string? secret, string rule)
    {
        Broken(options => options.ApiSecret = secret).Should().Equal($"ApiSecret {rule}");

        FluentActions.Invoking(() => new AccruPayClient(SampleOptions.New(options => options.ApiSecret = secret))).Should()
            .Throw<ArgumentException>().WithParameterName("options.ApiSecret")
            .Which.ToString().Should().Contain(rule).And.NotContain("sk_hidden");
    }

    [Fact]
    public void A_secret_with_a_space_inside_is_accepted() =>
        Broken(static options => options.ApiSecret = "two words").Should().BeEmpty();

    [Fact]
    public void A_callback_takes_the_place_of_the_secret()
    {
        Broken(static options => (options.ApiSecret, options.ApiSecretProvider) = (null, static _ => new ValueTask<string>("s"))).Should().BeEmpty();
    }

    [Fact]
    public void A_secret_and_a_callback_contradict_each_other()
    {
        Broken(static options => options.ApiSecretProvider = static _ => new ValueTask<string>("s")).Should()
            .Equal("ApiSecret and ApiSecretProvider are both set; only one can be");
    }

    [Fact]
    public void An_environment_that_does_not_exist_is_refused() =>
        Broken(static options => options.Environment = (AccruPayEnvironment)7).Should().Equal("Environment must be Production or Sandbox");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(25)]
    public void An_attempts_time_is_positive_and_fits_a_timer(int days)
    {
        Broken(options => (options.AttemptTimeout, options.TotalTimeout) = (TimeSpan.FromDays(days), TimeSpan.FromDays(24)))
            .Should().Contain("AttemptTimeout must be positive and at most 24 days");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(25)]
    public void A_calls_time_is_positive_and_fits_a_timer(int days) =>
        Broken(options => options.TotalTimeout = TimeSpan.FromDays(days)).Should().Equal("TotalTimeout must be positive and at most 24 days");

    [Fact]
    public void A_calls_time_is_not_shorter_than_an_attempts()
    {
        Broken(static options => options.TotalTimeout = TimeSpan.FromSeconds(14)).Should().Equal("TotalTimeout must not be shorter than AttemptTimeout");
        Broken(static options => options.TotalTimeout = TimeSpan.FromSeconds(15)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void There_are_1_to_10_attempts(int attempts, bool accepted)
    {
        Broken(options => options.MaxAttempts = attempts).Should().Equal(accepted ? [] : ["MaxAttempts must be from 1 to 10"]);
    }

    [Theory]
    [InlineData(1023, false)]
    [InlineData(1024, true)]
    [InlineData(int.MaxValue, true)]
    public void An_answer_may_have_at_least_1024_bytes(int bytes, bool accepted)
    {
        Broken(options => options.MaxResponseBytes = bytes).Should().Equal(accepted ? [] : ["MaxResponseBytes must be at least 1024"]);
    }

    [Fact]
    public void There_is_a_clock() =>
        Broken(static options => options.TimeProvider = null!).Should().Equal("TimeProvider must not be null");

    [Fact]
    public void Every_broken_rule_is_told_and_the_first_is_thrown()
    {
        Broken(static options => (options.ApiSecret, options.MaxAttempts, options.MaxResponseBytes) = (null, 0, 0)).Should().HaveCount(3);
    }

    [Fact]
    public void Missing_options_are_refused()
    {
        FluentActions.Invoking(static () => new AccruPayClient(null!)).Should().Throw<ArgumentNullException>().WithParameterName("options");
    }

    [Fact]
    public void Options_neither_print_nor_serialise_their_secret()
    {
        var options = SampleOptions.New();

        options.ToString().Should().Be("AccruPayClientOptions { Endpoint = Sandbox }");
        JsonSerializer.Serialize(options).Should().Contain("MaxAttempts").And.NotContain(SampleOptions.Secret).And.NotContain("ApiSecret");
        Newtonsoft.Json.JsonConvert.SerializeObject(options).Should().Contain("MaxAttempts").And.NotContain(SampleOptions.Secret).And.NotContain("ApiSecret");
    }

    private static IEnumerable<string> Broken(Action<AccruPayClientOptions> change) =>
        OptionsRules.Broken(SampleOptions.New(change)).Select(static broken => $"{broken.Name} {broken.Rule}");
}
