using AccruPay.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccruPay.Tests;

public class ConfigurationValueTests
{
    [Fact]
    public void Every_option_that_has_a_text_can_be_configured()
    {
        Configured(
            ("ApiSecret", "secret-1"),
            ("Environment", "Sandbox"),
            ("Endpoint", "https://payments.example.com/graphql"),
            ("AllowInsecureEndpoint", "true"),
            ("EnableTelemetry", "false"),
            ("AttemptTimeout", "00:00:05"),
            ("TotalTimeout", "00:01:30"),
            ("MaxAttempts", "5"),
            ("MaxResponseBytes", "4096")).Should().BeEquivalentTo(new
            {
                ApiSecret = "secret-1",
                Environment = AccruPayEnvironment.Sandbox,
                Endpoint = new Uri("https://payments.example.com/graphql"),
                AllowInsecureEndpoint = true,
                EnableTelemetry = false,
                AttemptTimeout = TimeSpan.FromSeconds(5),
                TotalTimeout = TimeSpan.FromSeconds(90),
                MaxAttempts = 5,
                MaxResponseBytes = 4096,
            });
    }

    [Fact]
    public void No_option_with_a_text_is_forgotten()
    {
        var withoutText = new[] { "ApiSecretProvider", "TimeProvider", "LoggerFactory" };

        foreach (var option in typeof(AccruPayClientOptions).GetProperties().Where(option => !withoutText.Contains(option.Name)))
            IsRead(option.Name).Should().BeTrue(option.Name);
    }

    [Theory]
    [InlineData("production", AccruPayEnvironment.Production)]
    [InlineData("PRODUCTION", AccruPayEnvironment.Production)]
    [InlineData("sandbox", AccruPayEnvironment.Sandbox)]
    [InlineData(" Sandbox ", AccruPayEnvironment.Sandbox)]
    [InlineData("qa", AccruPayEnvironment.Sandbox)]
    [InlineData("QA", AccruPayEnvironment.Sandbox)]
    public void An_environment_is_named_in_any_case_and_the_sandbox_also_as_qa(string text, AccruPayEnvironment environment) =>
        Configured(("Environment", text)).Environment.Should().Be(environment);

    [Theory]
    [InlineData("Environment", "live", "Production or Sandbox")]
    [InlineData("Environment", "1", "Production or Sandbox")]
    [InlineData("Endpoint", "payments.example.com", "an absolute address")]
    [InlineData("AllowInsecureEndpoint", "yes", "true or false")]
    [InlineData("EnableTelemetry", "0", "true or false")]
    [InlineData("AttemptTimeout", "15s", "a time such as 00:00:15")]
    [InlineData("AttemptTimeout", "5", "a time such as 00:00:15")]
    [InlineData("TotalTimeout", "60", "a time such as 00:00:15")]
    [InlineData("TotalTimeout", "1.5", "a time such as 00:00:15")]
    [InlineData("TotalTimeout", "a minute", "a time such as 00:00:15")]
    [InlineData("MaxAttempts", "three", "a whole number")]
    [InlineData("MaxResponseBytes", "16 MiB", "a whole number")]
    [InlineData("MaxResponseBytes", "99999999999", "a whole number")]
    public void A_value_of_another_form_is_refused_by_its_path_when_the_host_starts(string key, string value, string form)
    {
        var services = EmulatedServices.New();
        services.AddConfiguration(("AccruPay:ApiSecret", "secret-1"), ($"AccruPay:{key}", value));
        services.AddAccruPay();
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(provider.GetRequiredService<IStartupValidator>().Validate).Should()
            .Throw<InvalidOperationException>().WithMessage($"The configuration value AccruPay:{key} must be {form}.");
    }

    [Fact]
    public void The_path_of_a_client_with_a_key_is_its_own()
    {
        FluentActions.Invoking(static () => OptionsSection.Apply(
                EmulatedServices.Configuration(("AccruPay:eu:MaxAttempts", "x")).GetSection("AccruPay:eu"), new AccruPayClientOptions()))
            .Should().Throw<InvalidOperationException>().WithMessage("The configuration value AccruPay:eu:MaxAttempts must be a whole number.");
    }

    [Fact]
    public void A_blank_value_is_none()
    {
        var blank = typeof(AccruPayClientOptions).GetProperties().Select(static option => (option.Name, (string?)" ")).ToArray();

        Configured(blank).Should().BeEquivalentTo(new AccruPayClientOptions());
    }

    [Fact]
    public void A_secret_is_taken_as_it_is_so_that_its_rule_can_tell_what_is_wrong() =>
        Configured(("ApiSecret", "secret-1\n")).ApiSecret.Should().Be("secret-1\n");

    private static bool IsRead(string option)
    {
        var configuration = new KeyWatch();
        OptionsSection.Apply(configuration, new AccruPayClientOptions());
        return configuration.Read.Contains(option);
    }

    private static AccruPayClientOptions Configured(params (string Key, string? Value)[] values)
    {
        var options = new AccruPayClientOptions();
        OptionsSection.Apply(EmulatedServices.Configuration(values), options);
        return options;
    }

    /// <summary>A configuration without values that remembers what it was asked for.</summary>
    private sealed class KeyWatch : Microsoft.Extensions.Configuration.IConfiguration
    {
        public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

        public string? this[string key]
        {
            get
            {
                Read.Add(key);
                return null;
            }

            set => throw new NotSupportedException();
        }

        public IEnumerable<Microsoft.Extensions.Configuration.IConfigurationSection> GetChildren() => [];

        public Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw new NotSupportedException();

        public Microsoft.Extensions.Configuration.IConfigurationSection GetSection(string key) => throw new NotSupportedException();
    }
}
