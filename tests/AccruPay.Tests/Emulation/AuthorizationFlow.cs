using AccruPay.Emulator;

namespace AccruPay.Tests;

internal sealed class AuthorizationFlow : SessionFlow
{
    internal override LedgerEntryKind Success => LedgerEntryKind.Held;

    internal override string StartField => "merchantApiClientTransactionAuthorizationSessionStart";

    internal override string VerifyField => "merchantApiClientTransactionAuthorizationSessionVerify";

    internal override async Task<Verification> VerifyAsync(AccruPayClient client, SessionIdentifier session) =>
        Verification.Of(await client.Transactions.ClientSessions.Authorizations.VerifyAsync(session, Token));

    private protected override async Task<TransactionSession> SendStartAsync(ClientSessionsClient sessions, string code, ProviderSelector? provider)
    {
        var context = await sessions.Authorizations.StartAsync(
            MinimalRequests.Authorization with { MerchantInternalTransactionCode = code, Provider = provider, Customer = MinimalRequests.Customer }, Token);
        return context.Session;
    }
}
