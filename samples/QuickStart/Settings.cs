using AccruPay;

namespace QuickStart;

/// <summary>Which service the sample talks to, by the environment variables ACCRUPAY_*.</summary>
internal sealed record Settings
{
    /// <summary>How to reach a real service; null for the emulator.</summary>
    public AccruPayClientOptions? Service { get; private init; }

    /// <exception cref="SettingsException">A variable is missing or wrong.</exception>
    public static Settings FromEnvironment(Func<string, string?> variable)
    {
        var secret = Read(variable, "ACCRUPAY_API_SECRET");
        var url = Read(variable, "ACCRUPAY_API_URL");
        var environment = Read(variable, "ACCRUPAY_ENVIRONMENT");
        if (secret is not null)
        {
            return new Settings
            {
                Service = new AccruPayClientOptions
                {
                    ApiSecret = secret,
                    Endpoint = EndpointOf(url),
                    Environment = EnvironmentOf(environment),
                },
            };
        }

        return url is null
            ? new Settings()
            : throw new SettingsException("ACCRUPAY_API_URL is set, but ACCRUPAY_API_SECRET is not: a service needs a secret.");
    }

    private static string? Read(Func<string, string?> variable, string name) =>
        variable(name) is { Length: > 0 } value ? value : null;

    private static Uri? EndpointOf(string? url)
    {
        if (url is null)
            return null;

        return Uri.TryCreate(url, UriKind.Absolute, out var endpoint)
            ? endpoint
            : throw new SettingsException("ACCRUPAY_API_URL is not an absolute address.");
    }

    // Live payments take an explicit word.
    private static AccruPayEnvironment EnvironmentOf(string? name) => name switch
    {
        null or "sandbox" or "qa" => AccruPayEnvironment.Sandbox,
        "production" => AccruPayEnvironment.Production,
        _ => throw new SettingsException("ACCRUPAY_ENVIRONMENT must be sandbox or production."),
    };
}
