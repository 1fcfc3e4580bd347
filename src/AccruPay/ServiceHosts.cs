namespace AccruPay;

/// <summary>The addresses of the service itself.</summary>
internal static class ServiceHosts
{
    private const string Domain = "accru.co";

    private static readonly Uri Production = new("https://api.pay.accru.co/graphql");
    private static readonly Uri Sandbox = new("https://api.qa.pay.accru.co/graphql");

    public static Uri EndpointOf(AccruPayEnvironment environment) =>
        environment == AccruPayEnvironment.Sandbox ? Sandbox : Production;

    /// <summary>Whether the address is one of AccruPay's own, old ones included.</summary>
    public static bool Owns(Uri address)
    {
        // A dot at the end makes the name absolute, and leads to the same host.
        var host = address.Host.TrimEnd('.');
        return host.Equals(Domain, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + Domain, StringComparison.OrdinalIgnoreCase);
    }
}
