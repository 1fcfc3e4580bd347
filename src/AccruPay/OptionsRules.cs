using AccruPay.Http;

namespace AccruPay;

/// <summary>The rules that <see cref="AccruPayClientOptions"/> are held to, with and without dependency injection.</summary>
internal static class OptionsRules
{
    private const int LeastResponseBytes = 1024;
    private const int MostAttempts = 10;

    // A timer cannot wait much longer than this.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(24);

    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="ArgumentException">The options break a rule.</exception>
    public static void Demand(AccruPayClientOptions options)
    {
        foreach (var (name, rule) in Broken(Argument.NotNull(options, nameof(options))))
            throw new ArgumentException($"{name} {rule}.", $"options.{name}");
    }

    /// <summary>Tells every rule that is broken; the texts hold no value of a secret.</summary>
    public static IEnumerable<(string Name, string Rule)> Broken(AccruPayClientOptions options)
    {
        if (options.ApiSecret is not null && options.ApiSecretProvider is not null)
            yield return (nameof(options.ApiSecret), "and ApiSecretProvider are both set; only one can be");

        if (options.ApiSecretProvider is null && SecretRule.Broken(options.ApiSecret) is { } secretRule)
            yield return (nameof(options.ApiSecret), secretRule);

        if (options.Environment is not (AccruPayEnvironment.Production or AccruPayEnvironment.Sandbox))
            yield return (nameof(options.Environment), "must be Production or Sandbox");

        if (options.Endpoint is { } endpoint && BrokenEndpoint(endpoint, options.AllowInsecureEndpoint) is { } endpointRule)
            yield return (nameof(options.Endpoint), endpointRule);

        if (!IsTimeout(options.AttemptTimeout))
            yield return (nameof(options.AttemptTimeout), "must be positive and at most 24 days");

        if (!IsTimeout(options.TotalTimeout))
            yield return (nameof(options.TotalTimeout), "must be positive and at most 24 days");
        else if (options.TotalTimeout < options.AttemptTimeout)
            yield return (nameof(options.TotalTimeout), "must not be shorter than AttemptTimeout");

        if (!IsTimeout(options.SingleAttemptTimeout))
            yield return (nameof(options.SingleAttemptTimeout), "must be positive and at most 24 days");

        if (options.MaxAttempts is < 1 or > MostAttempts)
            yield return (nameof(options.MaxAttempts), "must be from 1 to 10");

        if (options.MaxResponseBytes < LeastResponseBytes)
            yield return (nameof(options.MaxResponseBytes), "must be at least 1024");

        if (options.TimeProvider is null)
            yield return (nameof(options.TimeProvider), "must not be null");
    }

    private static bool IsTimeout(TimeSpan timeout) => timeout > TimeSpan.Zero && timeout <= LongestTimeout;

    private static string? BrokenEndpoint(Uri endpoint, bool allowInsecure)
    {
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != "https" && endpoint.Scheme != "http"))
            return "must be an absolute https address";

        if (endpoint.UserInfo.Length > 0)
            return "must not hold a user name or a password";

        if (endpoint.Scheme == "https" || (endpoint.IsLoopback && !ServiceHosts.Owns(endpoint)))
            return null;

        if (ServiceHosts.Owns(endpoint))
            return "must be https: AccruPay is never called without TLS";

        return allowInsecure
            ? null
            : "must be https; plain http beyond this machine would show the secret on the network (AllowInsecureEndpoint opens it for a network of containers)";
    }
}
