using System.Text;

namespace AccruPay.Emulator.Host;

/// <summary>What the tool tells a person: how to reach the emulator, with which credentials, and which cards and bank accounts there are.</summary>
internal static class Greeting
{
    public static string Of(EmulatorServer server, string? stateFile)
    {
        var merchant = server.Emulator.Merchant;
        var text = new StringBuilder()
            .AppendLine($"The AccruPay emulator is running. Everything in it is made up{(stateFile is null ? " and gone when it stops" : "")}.")
            .AppendLine()
            .AppendLine($"  Endpoint     {server.Endpoint}")
            .AppendLine($"  API secret   {merchant.ApiSecret}")
            .AppendLine($"  Public id    {merchant.PublicId}")
            .AppendLine($"  Customer     {new Uri(server.Endpoint, CheckoutEndpoint.Route)}/<session id>   (a page to pay on)")
            .AppendLine($"  Dashboard    {server.Dashboard}");
        if (stateFile is not null)
            text.AppendLine($"  State        {stateFile}");
        foreach (var account in merchant.Accounts)
            text.AppendLine($"  {account.Provider,-12} {account.Id}{(account == merchant.DefaultAccount ? "  (default)" : "")}");

        text.AppendLine().AppendLine("  Test cards               Nuvei              Stripe");
        foreach (var card in TestCards.All)
            text.AppendLine($"  {card.Name,-24} {card.NumberAt(EmulatedProvider.Nuvei)}   {card.NumberAt(EmulatedProvider.Stripe)}");

        text.AppendLine().AppendLine("  Test bank accounts       Number         (with any routing number, such as " + TestBankAccounts.RoutingNumber + ")");
        foreach (var account in TestBankAccounts.All)
            text.AppendLine($"  {account.Name,-24} {account.AccountNumber}");
        return text.AppendLine().Append("Press Ctrl+C to stop.").ToString();
    }
}
