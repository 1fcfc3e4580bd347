using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Every detail of a charge, a hold and an ACH payment arrives, and is read back under its own name.</summary>
public class ArrivedFieldTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Of_a_charge(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var method = await service.StoreCardAsync();

        var charged = await service.Client.Transactions.Payments.ChargeAsync(
            FullRequests.Charge with { Provider = service.Account(), PaymentMethodId = method }, Token);

        ShouldHoldAll(charged, method);
        charged.Action.Should().Be(TransactionAction.Payment);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Of_a_hold(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var method = await service.StoreCardAsync();

        var context = await service.Client.Transactions.ServerSessions.Authorizations.StartAsync(
            FullRequests.ServerAuthorization with { Provider = service.Account(), PaymentMethodId = method }, Token);

        ShouldHoldAll(context.Authorization!, method);
        var session = context.Session;
        RecordAssertions.ShouldHoldTheFullDetails(session.Billing, session.Shipping, session.User, session.Device);
        (session.Amount, session.Currency, session.PaymentMethodId, session.Kind).Should().Be((12_345, Currency.Eur, method, SessionKind.Server));
        context.TransactionProvider!.Id.Should().Be(service.AccountAt(EmulatedProvider.Nuvei).Id);
        context.Customer!.MerchantInternalCustomerCode.Should().Be("customer-1");
        context.PaymentMethod!.Id.Should().Be(method);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Of_an_ach_payment_with_the_account_when_it_is_stored(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);

        var initiated = await service.Client.Transactions.Payments.InitiateAchAsync(FullRequests.Ach with { Provider = service.Account() }, Token);

        RecordAssertions.ShouldHoldTheFullDetails(initiated.Billing, initiated.Shipping, initiated.User, initiated.Device);
        (initiated.Amount, initiated.Currency, initiated.StorePaymentMethod).Should().Be((12_345, Currency.Eur, true));
        initiated.MerchantInternalCustomerCode.Should().Be("customer-7");

        service.Clock.Advance(TimeSpan.FromDays(3));
        var paid = await service.Client.Transactions.GetAsync(TransactionIdentifier.FromId(initiated.Id), Token);
        var account = paid.PaymentMethod!.Info.Should().BeOfType<AchPaymentMethodInfo>().Which;
        account.AccountNumber!.Reveal().Should().EndWith("123");
        account.RoutingNumber!.Reveal().Should().Be("000456");
        account.SecCode.Should().Be(AchSecCode.Ccd);
    }

    private static void ShouldHoldAll(Transaction transaction, string methodId)
    {
        RecordAssertions.ShouldHoldTheFullDetails(transaction.Billing, transaction.Shipping, transaction.User, transaction.Device);
        (transaction.Amount, transaction.Currency, transaction.PaymentMethodId).Should().Be((12_345, Currency.Eur, methodId));
        transaction.MerchantInternalTransactionCode.Should().Be("order-7");
        transaction.MerchantInternalCustomerCode.Should().Be("customer-1", "the customer is the stored method's");
    }
}
