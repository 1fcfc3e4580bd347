namespace AccruPay.Tests;

/// <summary>Every rule that a charge, a hold and an ACH payment are held to, broken one at a time.</summary>
internal static class ServerRules
{
    private const string NotBlank = "The text must not be blank.";
    private const string Positive = "The amount must be positive, in minor units.";
    private const string Country = "The country must be a code of ISO 3166-1, two capitals such as US.";
    private static readonly string?[] Blanks = [null, "", " ", "\t\r\n\u2003"];

    internal static IEnumerable<BrokenRule> All => OfEach().Concat(OfStoredMethods()).Concat(OfAch());

    private static IEnumerable<BrokenRule> OfEach()
    {
        TransactionRequest[] kinds = [FullRequests.Charge, FullRequests.ServerAuthorization, FullRequests.Ach];
        return kinds.SelectMany(OfAll);
    }

    private static IEnumerable<BrokenRule> OfAll(TransactionRequest request)
    {
        foreach (var amount in new[] { 0, -1, int.MinValue })
            yield return Of(WithAmount(request, amount), "Amount", Positive);

        foreach (var blank in Blanks)
        {
            yield return Of(request with { MerchantInternalTransactionCode = blank! }, "MerchantInternalTransactionCode", NotBlank);
            yield return Of(request with { Billing = FullRequests.Billing with { Email = blank! } }, "Billing.Email", NotBlank);
            yield return Of(request with { Shipping = FullRequests.Shipping with { LastName = blank! } }, "Shipping.LastName", NotBlank);
            yield return Of(request with { User = FullRequests.User with { FirstName = blank! } }, "User.FirstName", NotBlank);
        }

        yield return Of(request with { Currency = default }, "Currency", "A currency is needed, such as Currency.Usd.");
        yield return Of(request with { Billing = null! }, "Billing", "Billing details are needed.");
        yield return Of(request with { Billing = FullRequests.Billing with { AddressCountry = default } }, "Billing.AddressCountry", Country);
        yield return Of(
            request with { Device = FullRequests.Device with { Type = (DeviceType)99 } }, "Device.Type", "The type must be one that the API knows, or null.");
    }

    private static IEnumerable<BrokenRule> OfStoredMethods()
    {
        foreach (var blank in Blanks)
        {
            yield return Of(FullRequests.Charge with { PaymentMethodId = blank! }, "PaymentMethodId", NotBlank);
            yield return Of(FullRequests.ServerAuthorization with { PaymentMethodId = blank! }, "PaymentMethodId", NotBlank);
        }
    }

    private static IEnumerable<BrokenRule> OfAch()
    {
        const string secCode = "The code must be Web, Ccd or Tel, or null.";
        var ach = FullRequests.Ach;
        yield return Of(ach with { Ach = null! }, "Ach", "A bank account is needed.");
        yield return Of(ach with { Ach = ach.Ach with { AccountNumber = null! } }, "Ach.AccountNumber", "An account number is needed.");
        yield return Of(ach with { Ach = ach.Ach with { RoutingNumber = null! } }, "Ach.RoutingNumber", "A routing number is needed.");
        yield return Of(ach with { Ach = ach.Ach with { SecCode = AchSecCode.Unknown } }, "Ach.SecCode", secCode);
        yield return Of(ach with { Ach = ach.Ach with { SecCode = (AchSecCode)99 } }, "Ach.SecCode", secCode);
        yield return Of(ach with { Customer = null }, "Customer", "A customer is needed where the account is to be stored.");
        yield return Of(ach with { Customer = FullRequests.Customer with { Id = " " } }, "Customer.Id", NotBlank);
        yield return Of(
            ach with { Customer = FullRequests.Customer with { ResolutionStrategy = CustomerResolutionStrategy.Unknown } },
            "Customer.ResolutionStrategy",
            "The strategy must be one that the API knows, or null.");
    }

    private static TransactionRequest WithAmount(TransactionRequest request, int amount) => request switch
    {
        ChargePaymentMethodRequest charge => charge with { Amount = amount },
        StartServerAuthorizationRequest hold => hold with { Amount = amount },
        InitiateAchPaymentRequest ach => ach with { Amount = amount },
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };

    private static BrokenRule Of(TransactionRequest request, string member, string rule) =>
        new($"{request.GetType().Name}: {member}: {rule}", client => Send(client, request), $"request.{member}", rule);

    // Refused synchronously, before there is a task.
    private static void Send(AccruPayClient client, TransactionRequest request)
    {
        var transactions = client.Transactions;
        var token = TestContext.Current.CancellationToken;
        _ = request switch
        {
            ChargePaymentMethodRequest charge => transactions.Payments.ChargeAsync(charge, token),
            InitiateAchPaymentRequest ach => transactions.Payments.InitiateAchAsync(ach, token),
            StartServerAuthorizationRequest hold => (Task)transactions.ServerSessions.Authorizations.StartAsync(hold, token),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };
    }
}
