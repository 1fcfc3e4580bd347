using AccruPay.Emulator;

namespace AccruPay.Tests;

internal sealed class PaymentMethodFlow : SessionFlow
{
    internal override LedgerEntryKind Success => LedgerEntryKind.Stored;

    internal override string StartField => "merchantApiClientTransactionAddPaymentMethodSessionStart";

    internal override string VerifyField => "merchantApiClientTransactionAddPaymentMethodSessionVerify";

    internal override async Task<Verification> VerifyAsync(AccruPayClient client, SessionIdentifier session) =>
        Verification.Of(await client.Transactions.ClientSessions.PaymentMethods.VerifyAsync(session, Token));

    private protected override Task<TransactionSession> SendStartAsync(ClientSessionsClient sessions, string code, ProviderSelector? provider) =>
        sessions.PaymentMethods.StartAsync(
            MinimalRequests.PaymentMethod with { MerchantInternalTransactionCode = code, Provider = provider }, Token);
}
