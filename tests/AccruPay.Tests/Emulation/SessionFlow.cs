using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>One kind of session, so that a test can say once what holds for all three.</summary>
internal abstract class SessionFlow
{
    internal static readonly TransactionAction[] Actions = [TransactionAction.Payment, TransactionAction.AddPaymentMethod, TransactionAction.Authorization];

    /// <summary>What the ledger calls a success.</summary>
    internal abstract LedgerEntryKind Success { get; }

    /// <summary>The root field of the start, by which a fault can be aimed.</summary>
    internal abstract string StartField { get; }

    /// <summary>The root field of the verification.</summary>
    internal abstract string VerifyField { get; }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static SessionFlow Of(TransactionAction action) => action switch
    {
        TransactionAction.Payment => new PaymentFlow(),
        TransactionAction.AddPaymentMethod => new PaymentMethodFlow(),
        TransactionAction.Authorization => new AuthorizationFlow(),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "There is no such kind of session."),
    };

    /// <summary>Starts a session for the sample's customer.</summary>
    internal Task<TransactionSession> StartAsync(
        AccruPayClient client, string code = MinimalRequests.Code, ProviderSelector? provider = null) =>
        SendStartAsync(client.Transactions.ClientSessions, code, provider);

    /// <summary>Verifies a session.</summary>
    internal abstract Task<Verification> VerifyAsync(AccruPayClient client, SessionIdentifier session);

    /// <summary>Verifies, and takes an unpaid session for an answer.</summary>
    internal async Task<Verification> AskAsync(AccruPayClient client, SessionIdentifier session)
    {
        try
        {
            return await VerifyAsync(client, session);
        }
        catch (AccruPaySessionUnpaidException unpaid)
        {
            return Verification.Of(unpaid);
        }
    }

    private protected abstract Task<TransactionSession> SendStartAsync(ClientSessionsClient sessions, string code, ProviderSelector? provider);
}
