using AccruPay.Emulator;

namespace AccruPay.Tests;

internal sealed class PaymentFlow : SessionFlow
{
    internal override LedgerEntryKind Success => LedgerEntryKind.Charged;

    internal override string StartField => "merchantApiClientTransactionPaymentSessionStartV2";

    internal override string VerifyField => "merchantApiClientTransactionPaymentSessionVerify";

    internal override async Task<Verification> VerifyAsync(AccruPayClient client, SessionIdentifier session) =>
        Verification.Of(await client.Transactions.ClientSessions.Payments.VerifyAsync(session, Token));

    private protected override Task<TransactionSession> SendStartAsync(ClientSessionsClient sessions, string code, ProviderSelector? provider) =>
        sessions.Payments.StartAsync(
            MinimalRequests.Payment with { MerchantInternalTransactionCode = code, Provider = provider, Customer = MinimalRequests.Customer }, Token);
}
