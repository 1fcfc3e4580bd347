namespace AccruPay.Emulator.Host;

/// <summary>How a back end and a browser reach the emulator. The secret is not shown: pages end up in screenshots.</summary>
internal static class MerchantPanel
{
    public static Html Of(DashboardView view) => $"""
        <section class="panel" aria-labelledby="merchant">
        <h2 id="merchant">{view.Merchant.Name}</h2>
        <dl>
        <div><dt>Endpoint</dt><dd class="id">http://{view.Host}/graphql</dd></div>
        <div><dt>Public id</dt><dd class="id">{view.Merchant.PublicId}</dd></div>
        <div><dt>API secret</dt><dd>printed when the tool starts</dd></div>
        {view.Merchant.Accounts.Select(account => Account(account, account == view.Merchant.DefaultAccount))}
        </dl>
        </section>
        """;

    private static Html Account(EmulatedProviderAccount account, bool isDefault) =>
        $"""<div><dt>{account.Provider.ToString()}{(isDefault ? " (default)" : "")}</dt><dd class="id">{account.Id}</dd></div>""";
}
