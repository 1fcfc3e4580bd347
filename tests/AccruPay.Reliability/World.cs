using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>A service with a customer and their cards, a wire to it, and clients under every wrapping.</summary>
internal sealed class World : IDisposable
{
    private int _codes;

    public World()
    {
        Clock = new VirtualClock();
        Emulator = new AccruPayEmulator(new EmulatorOptions { TimeProvider = Clock, RequestLogCapacity = 1 });
        Wire = new FaultyWire(Emulator.CreateHandler(), Clock);
        Clients = new WrappedClients(
            options =>
            {
                options.ApiSecret = Emulator.Merchant.ApiSecret;
                options.Endpoint = Emulator.Endpoint;
                options.TimeProvider = Clock;
            },
            Wire);
        NuveiCard = StoreCard(Emulator.Merchant.Nuvei, TestCards.Approved);
        NuveiBadCard = StoreCard(Emulator.Merchant.Nuvei, TestCards.DeclinedWhenCharged);
        StripeCard = StoreCard(Emulator.Merchant.Stripe, TestCards.Approved);
    }

    public VirtualClock Clock { get; }

    public AccruPayEmulator Emulator { get; }

    public FaultyWire Wire { get; }

    public WrappedClients Clients { get; }

    public string NuveiCard { get; }

    public string NuveiBadCard { get; }

    public string StripeCard { get; }

    public string NewCode() => $"order-{++_codes}";

    /// <summary>Something that has happened already, without a fault.</summary>
    public Transaction Have(IntentKind kind, string code, BigInteger amount, EmulatedProviderAccount account, string paymentMethodId)
    {
        var intent = new Intent { Kind = kind, Code = code, Amount = amount, Account = account, PaymentMethodId = paymentMethodId };
        var payments = Clients.Bare.Transactions.Payments;
        return kind switch
        {
            IntentKind.Ach => payments.InitiateAchAsync(Requests.Ach(intent)).GetAwaiter().GetResult(),
            IntentKind.ServerHold => Clients.Bare.Transactions.ServerSessions.Authorizations
                .StartAsync(Requests.Hold(intent)).GetAwaiter().GetResult().Authorization!,
            _ => payments.ChargeAsync(Requests.Charge(intent)).GetAwaiter().GetResult(),
        };
    }

    public void Dispose() => Clients.Dispose();

    private string StoreCard(EmulatedProviderAccount account, TestCard card)
    {
        var sessions = Clients.Bare.Transactions.ClientSessions.PaymentMethods;
        var session = sessions.StartAsync(Requests.StoreCard(NewCode(), account.Id)).GetAwaiter().GetResult();
        Emulator.Customer.Pay(session.Id, card);
        return sessions.VerifyAsync(SessionIdentifier.FromId(session.Id)).GetAwaiter().GetResult().PaymentMethodId!;
    }
}
