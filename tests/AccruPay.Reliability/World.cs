using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>A service with a customer and their cards, and clients under every wrapping.</summary>
internal abstract class World : IDisposable
{
    private int _codes;

    protected World(AccruPayEmulator emulator, WrappedClients clients)
    {
        Emulator = emulator;
        Clients = clients;
        NuveiCard = StoreCard(Emulator.Merchant.Nuvei, TestCards.Approved);
        NuveiBadCard = StoreCard(Emulator.Merchant.Nuvei, TestCards.DeclinedWhenCharged);
        StripeCard = StoreCard(Emulator.Merchant.Stripe, TestCards.Approved);
    }

    public AccruPayEmulator Emulator { get; }

    public WrappedClients Clients { get; }

    public string NuveiCard { get; }

    public string NuveiBadCard { get; }

    public string StripeCard { get; }

    public abstract TimeProvider Time { get; }

    public string NewCode() => $"order-{++_codes}";

    /// <summary>Something that has happened already, without a fault.</summary>
    public Transaction Have(IntentKind kind, string code, BigInteger amount, EmulatedProviderAccount account, string paymentMethodId)
    {
        var intent = new Intent { Kind = kind, Code = code, Amount = amount, Account = account, PaymentMethodId = paymentMethodId };
        var payments = Clients.Preparing.Transactions.Payments;
        return kind switch
        {
            IntentKind.Ach => payments.InitiateAchAsync(Requests.Ach(intent)).GetAwaiter().GetResult(),
            IntentKind.ServerHold => Clients.Preparing.Transactions.ServerSessions.Authorizations
                .StartAsync(Requests.Hold(intent)).GetAwaiter().GetResult().Authorization!,
            _ => payments.ChargeAsync(Requests.Charge(intent)).GetAwaiter().GetResult(),
        };
    }

    /// <summary>
    /// Another party refunds the same amount. Two lines of an order that cost the same are refunded one after the other:
    /// nothing but the time tells them apart.
    /// </summary>
    public void RefundByAnother(Intent intent)
    {
        Clients.Preparing.Transactions.RefundAsync(TransactionIdentifier.FromId(intent.TransactionId), intent.Amount).GetAwaiter().GetResult();
        intent.OthersRefunds.Add(Emulator.Ledger.EntriesOfTransaction(intent.TransactionId)
            .Last(static entry => entry.Kind == LedgerEntryKind.Refunded).TransactionId!);
    }

    /// <summary>Lets time pass on the service's clock.</summary>
    public abstract void Pass(TimeSpan time);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Clients.Dispose();

    private string StoreCard(EmulatedProviderAccount account, TestCard card)
    {
        var sessions = Clients.Preparing.Transactions.ClientSessions.PaymentMethods;
        var session = sessions.StartAsync(Requests.StoreCard(NewCode(), account.Id)).GetAwaiter().GetResult();
        Emulator.Customer.Pay(session.Id, card);
        return sessions.VerifyAsync(SessionIdentifier.FromId(session.Id)).GetAwaiter().GetResult().PaymentMethodId!;
    }
}
