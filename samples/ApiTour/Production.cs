using AccruPay;
using QuickStart;

namespace ApiTour;

/// <summary>AccruPay's production, where a tour would move real money.</summary>
internal static class Production
{
    private const string Host = "api.pay.accru.co";

    /// <exception cref="SettingsException">The options lead to production.</exception>
    public static void Refuse(AccruPayClientOptions options)
    {
        var isProduction = options.Endpoint is { } endpoint
            ? string.Equals(endpoint.IdnHost.TrimEnd('.'), Host, StringComparison.OrdinalIgnoreCase)
            : options.Environment == AccruPayEnvironment.Production;
        if (isProduction)
            throw new SettingsException("The tour charges and refunds: it does not go to AccruPay's production.");
    }
}
