using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Conformance;

/// <summary>Sessions at every kind of account and by every identifier, and what makes the SDK look them up.</summary>
internal static class SessionTour
{
    private static readonly BillingDetails Billing = new()
    {
        FirstName = "Jane",
        LastName = "Smith",
        Email = "jane@example.com",
        Phone = "+12063428631",
        AddressLine1 = "1 Main Street",
        AddressLine2 = "Floor 2",
        AddressCity = "New York",
        AddressState = "NY",
        AddressPostalCode = "10001",
        AddressCountry = "US",
    };

    private static readonly ShippingDetails Shipping = new()
    {
        FirstName = "Jane",
        LastName = "Smith",
        Email = "jane@example.com",
        AddressCountry = "CA",
    };

    private static readonly UserDetails User = new()
    {
        FirstName = "Jane",
        LastName = "Smith",
        Email = "jane@example.com",
        AddressCountry = "US",
        BirthDate = new DateTime(1990, 5, 17),
        LegalIdentifier = "000-00-0000",
        LegalIdentifierType = "SSN",
        Locale = "en-US",
    };

    private static readonly DeviceDetails Device = new()
    {
        Id = "device-1",
        Ip = "127.0.0.1",
        Browser = "Firefox",
        OS = "Linux",
        Name = "Laptop",
        Type = DeviceType.Desktop,
    };

    private static readonly CustomerSelector Customer = CustomerSelector.FromInternalCode("customer-123") with
    {
        ResolutionStrategy = CustomerResolutionStrategy.MatchOrCreate,
    };

    public static async Task RunAsync(AccruPayClient accruPay, AccruPayEmulator emulator)
    {
        ProviderSelector?[] selectors =
        [
            null,
            ProviderSelector.Account(emulator.Merchant.Stripe.Id),
            ProviderSelector.Type(PaymentProvider.Nuvei),
        ];
        foreach (var selector in selectors)
            await VisitAsync(accruPay, emulator, selector);

        await MissAsync(accruPay);
    }

    private static async Task VisitAsync(AccruPayClient accruPay, AccruPayEmulator emulator, ProviderSelector? selector)
    {
        var sessions = accruPay.Transactions.ClientSessions;
        await sessions.GetBaseConfigAsync(selector);

        var payment = await sessions.Payments.StartAsync(Payment(selector));
        emulator.Customer.Pay(payment.Id, TestCards.Approved);
        foreach (var identifier in KeysOf(payment))
        {
            await sessions.GetAsync(identifier);
            var transaction = await sessions.Payments.VerifyAsync(identifier);
            await accruPay.Transactions.GetAsync(TransactionIdentifier.FromId(transaction.Id));
        }

        var method = await sessions.PaymentMethods.StartAsync(Method(selector));
        emulator.Customer.Pay(method.Id, TestCards.Approved);
        await sessions.PaymentMethods.VerifyAsync(SessionIdentifier.FromId(method.Id));

        var hold = (await sessions.Authorizations.StartAsync(Hold(selector))).Session;
        emulator.Customer.Pay(hold.Id, TestCards.Approved);
        await sessions.Authorizations.VerifyAsync(SessionIdentifier.FromId(hold.Id));
    }

    // What is not there, and what is used, makes the SDK look things up by the list queries.
    private static async Task MissAsync(AccruPayClient accruPay)
    {
        var request = Payment(null);
        var open = await accruPay.Transactions.ClientSessions.Payments.StartAsync(request);
        await Refused(() => accruPay.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId(open.Id)));
        await Refused(() => accruPay.Transactions.ClientSessions.Payments.StartAsync(request));
        await Refused(() => accruPay.Transactions.GetAsync(TransactionIdentifier.FromProviderCode("nobody's")));
        await Refused(() => accruPay.Transactions.GetAsync(TransactionIdentifier.FromMerchantInternalTransactionCode("nobody's")));
    }

    private static async Task Refused(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (AccruPayApiException)
        {
            return;
        }

        throw new InvalidOperationException("The emulator should have refused this.");
    }

    private static IEnumerable<SessionIdentifier> KeysOf(TransactionSession session) =>
    [
        SessionIdentifier.FromId(session.Id),
        SessionIdentifier.FromToken(session.Token!),
        SessionIdentifier.FromProviderCode(session.ProviderCode!),
        SessionIdentifier.FromMerchantInternalTransactionCode(session.MerchantInternalTransactionCode!),
    ];

    private static StartPaymentSessionRequest Payment(ProviderSelector? provider) => new()
    {
        Provider = provider,
        Amount = BigInteger.Pow(2, 53) + 1,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Guid.NewGuid().ToString("N"),
        StorePaymentMethod = true,
        Customer = Customer,
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };

    private static StartPaymentMethodSessionRequest Method(ProviderSelector? provider) => new()
    {
        Provider = provider,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = Guid.NewGuid().ToString("N"),
        Customer = Customer,
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };

    private static StartAuthorizationSessionRequest Hold(ProviderSelector? provider) => new()
    {
        Provider = provider,
        Amount = 25_000,
        Currency = Currency.Eur,
        MerchantInternalTransactionCode = Guid.NewGuid().ToString("N"),
        Customer = Customer,
        Billing = Billing,
        Shipping = Shipping,
        User = User,
        Device = Device,
    };
}
