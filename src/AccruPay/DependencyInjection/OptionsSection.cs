using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AccruPay.DependencyInjection;

/// <summary>
/// Reads options from a configuration. By hand, because the binder needs reflection, which a trimmed application may
/// not have, and ignores what it cannot read.
/// </summary>
internal static class OptionsSection
{
    /// <exception cref="InvalidOperationException">A value is not of its option's form; the key is named.</exception>
    public static void Apply(IConfiguration section, AccruPayClientOptions options)
    {
        // Not trimmed as the others are: what is wrong with a secret is told, not mended. Blank is the placeholder of a
        // settings file, so that the secret comes from elsewhere.
        if (section[nameof(options.ApiSecret)] is { } secret && !string.IsNullOrWhiteSpace(secret))
            options.ApiSecret = secret;

        if (Text(section, nameof(options.Environment)) is { } environment)
            options.Environment = EnvironmentOf(section, environment);

        if (Text(section, nameof(options.Endpoint)) is { } endpoint)
        {
            options.Endpoint = Uri.TryCreate(endpoint, UriKind.Absolute, out var address)
                ? address
                : throw Broken(section, nameof(options.Endpoint), "an absolute address");
        }

        options.AllowInsecureEndpoint = Flag(section, nameof(options.AllowInsecureEndpoint), options.AllowInsecureEndpoint);
        options.EnableTelemetry = Flag(section, nameof(options.EnableTelemetry), options.EnableTelemetry);
        options.AttemptTimeout = Time(section, nameof(options.AttemptTimeout), options.AttemptTimeout);
        options.TotalTimeout = Time(section, nameof(options.TotalTimeout), options.TotalTimeout);
        options.SingleAttemptTimeout = Time(section, nameof(options.SingleAttemptTimeout), options.SingleAttemptTimeout);
        options.MaxAttempts = Number(section, nameof(options.MaxAttempts), options.MaxAttempts);
        options.MaxResponseBytes = Number(section, nameof(options.MaxResponseBytes), options.MaxResponseBytes);
    }

    // The service calls its sandbox QA, and so do its other SDKs.
    private static AccruPayEnvironment EnvironmentOf(IConfiguration section, string text) => text.ToUpperInvariant() switch
    {
        "PRODUCTION" => AccruPayEnvironment.Production,
        "SANDBOX" or "QA" => AccruPayEnvironment.Sandbox,
        _ => throw Broken(section, nameof(AccruPayClientOptions.Environment), "Production or Sandbox"),
    };

    private static bool Flag(IConfiguration section, string key, bool otherwise) => Text(section, key) switch
    {
        null => otherwise,
        { } text when bool.TryParse(text, out var flag) => flag,
        _ => throw Broken(section, key, "true or false"),
    };

    private static TimeSpan Time(IConfiguration section, string key, TimeSpan otherwise) => Text(section, key) switch
    {
        null => otherwise,

        // A bare number would be taken for days.
        { } text when text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) => time,
        _ => throw Broken(section, key, "a time such as 00:00:15"),
    };

    private static int Number(IConfiguration section, string key, int otherwise) => Text(section, key) switch
    {
        null => otherwise,
        { } text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Broken(section, key, "a whole number"),
    };

    private static string? Text(IConfiguration section, string key) =>
        section[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static InvalidOperationException Broken(IConfiguration section, string key, string form)
    {
        var path = section is IConfigurationSection { Path: { Length: > 0 } own } ? $"{own}:{key}" : key;
        return new InvalidOperationException($"The configuration value {path} must be {form}.");
    }
}
