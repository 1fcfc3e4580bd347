using AccruPay;
using QuickStart;

namespace ApiTour;

/// <summary>AccruPay's production, where a tour would move real money.</summary>
internal static class Production
{
    private const string Domain = "accru.co";

    // Whatever else AccruPay runs may be live: older addresses of its production are.
    private static readonly string[] Sandboxes = ["api.qa.pay.accru.co", "pay-api-qa.accru.co"];

    /// <exception cref="SettingsException">The options lead to production.</exception>
    public static void Refuse(AccruPayClientOptions options)
    {
        var isProduction = options.Endpoint is { } endpoint
            ? IsLive(endpoint.IdnHost.TrimEnd('.'))
            : options.Environment == AccruPayEnvironment.Production;
        if (isProduction)
            throw new SettingsException("The tour charges and refunds: it does not go to AccruPay's production.");
    }

    private static bool IsLive(string host) =>
        (host.Equals(Domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + Domain, StringComparison.OrdinalIgnoreCase))
        && !Sandboxes.Contains(host, StringComparer.OrdinalIgnoreCase);
}
