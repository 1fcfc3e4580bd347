using AccruPay.Emulator;

namespace AccruPay.Tests;

public class TransactionFieldTests
{
    public static MatrixTheoryData<Transport, EmulatedProvider> Places { get; } =
        new(Enum.GetValues<Transport>(), Enum.GetValues<EmulatedProvider>());

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_field_of_a_verified_payment_arrives(Transport transport, EmulatedProvider provider)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var session = await service.Sessions.Payments.StartAsync(
            FullRequests.Payment with { Provider = SessionLives.SelectorOf(provider) }, TestContext.Current.CancellationToken);
        PayLater(service, session);

        var transaction = await VerifyAsync(service, session);

        var emulated = service.Emulator.Transactions.Find(transaction.Id)!;
        RecordAssertions.ShouldHoldTheFullDetails(transaction.Billing, transaction.Shipping, transaction.User, transaction.Device);
        transaction.Should().BeEquivalentTo(new
        {
            emulated.Id,
            Action = TransactionAction.Payment,
            ActionText = "PAYMENT",
            Status = TransactionStatus.Succeeded,
            StatusText = "SUCCEEDED",
            ProviderStatus = TransactionStatus.Succeeded,
            ProviderStatusText = "SUCCEEDED",
            emulated.Amount,
            Currency = Currency.Eur,
            MerchantInternalTransactionCode = "order-7",
            MerchantInternalCustomerCode = "customer-7",
            emulated.CustomerId,
            emulated.ProviderCustomerCode,
            emulated.ProviderCode,
            emulated.ProviderAuthorizationCode,
            ClientTransactionSessionId = session.Id,
            PaymentMethodType = PaymentMethodType.Card,
            PaymentMethodTypeText = "CARD",
            emulated.PaymentMethodId,
            emulated.PaymentMethodCode,
            StorePaymentMethod = true,
            TransactionDate = ImpatientClock.Beginning.AddMinutes(1),
            emulated.StartedAt,
            emulated.SucceededAt,
            emulated.CreatedAt,
            emulated.UpdatedAt,
            emulated.ProviderLastVerifiedAt,
            TransactionProviderId = emulated.Account.Id,
        });
        transaction.Payload!.Reveal().Should().Contain(AccruPayEmulator.PayloadSecretMarker + transaction.Id);
        RecordAssertions.EmptyMembersOf(transaction).Should().BeEquivalentTo(
        [
            nameof(transaction.CanceledAt), nameof(transaction.DisputedAt), nameof(transaction.FailedAt), nameof(transaction.PaymentPlan),
            nameof(transaction.PaymentPlanId), nameof(transaction.ProviderError), nameof(transaction.ProviderLastSyncedAt),
            nameof(transaction.ProviderRelatedCode), nameof(transaction.RefundedAmount), nameof(transaction.RefundedAt),
            nameof(transaction.RelatedTransaction), nameof(transaction.RelatedTransactionId), nameof(transaction.TransactionError),
            nameof(transaction.VoidedAt),
        ]);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task The_records_around_a_verified_payment_arrive_with_it(Transport transport, EmulatedProvider provider)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var session = await service.Sessions.Payments.StartAsync(
            FullRequests.Payment with { Provider = SessionLives.SelectorOf(provider) }, TestContext.Current.CancellationToken);
        PayLater(service, session);

        var transaction = await VerifyAsync(service, session);

        transaction.Session!.Id.Should().Be(session.Id);
        transaction.Session.Status.Should().Be(SessionStatus.Completed);
        transaction.Session.CompletedAt.Should().Be(ImpatientClock.Beginning.AddMinutes(1));
        transaction.Session.Token.Should().Be(session.Token);
        RecordAssertions.ShouldHoldTheFullDetails(
            transaction.Session.Billing, transaction.Session.Shipping, transaction.Session.User, transaction.Session.Device);
        transaction.TransactionsRelated.Should().BeEmpty();
        ShouldBeTheAccount(transaction.TransactionProvider!, service.AccountAt(provider));
        ShouldBeTheCard(transaction.PaymentMethod!, transaction, service, provider);
    }

    [Fact]
    public async Task A_failure_brings_the_providers_words_and_the_time()
    {
        await using var service = new EmulatedService();
        var session = await service.Sessions.Payments.StartAsync(FullRequests.Payment, TestContext.Current.CancellationToken);
        service.Clock.Advance(TimeSpan.FromMinutes(3));
        service.Emulator.Customer.Pay(session.Id, TestCards.InsufficientFunds);

        var transaction = await VerifyAsync(service, session);

        transaction.ProviderError.Should().Be("Insufficient funds");
        transaction.TransactionError.Should().Be("Insufficient funds");
        transaction.FailedAt.Should().Be(ImpatientClock.Beginning.AddMinutes(3));
        transaction.SucceededAt.Should().BeNull();
        transaction.PaymentMethod.Should().BeNull();
        transaction.Session!.ProviderError.Should().Be("Insufficient funds");
    }

    private static void ShouldBeTheAccount(TransactionProvider provider, EmulatedProviderAccount account)
    {
        provider.Should().BeEquivalentTo(new
        {
            account.Id,
            MerchantId = account.Merchant.Id,
            account.ProviderCode,
            Status = TransactionProviderStatus.Enabled,
            StatusText = "ENABLED",
            account.CreatedAt,
            account.UpdatedAt,
        });
        provider.Provider.Name.Should().BeEquivalentTo(account.Provider.ToString());
    }

    private static void ShouldBeTheCard(PaymentMethod method, Transaction transaction, EmulatedService service, EmulatedProvider provider)
    {
        var emulated = service.Emulator.PaymentMethods.Find(transaction.PaymentMethodId!)!;
        method.Should().BeEquivalentTo(new
        {
            emulated.Id,
            MethodType = PaymentMethodType.Card,
            MethodTypeText = "CARD",
            Status = PaymentMethodStatus.Enabled,
            StatusText = "ENABLED",
            ProviderStatus = PaymentMethodStatus.Enabled,
            ProviderStatusText = "ENABLED",
            IsDefault = true,
            IsEnabled = true,
            MerchantInternalCustomerCode = "customer-7",
            emulated.CustomerId,
            emulated.ProviderCode,
            emulated.ProviderCustomerCode,
            InitialTransactionId = transaction.Id,
            TransactionProviderId = emulated.Account.Id,
            emulated.ExpiresAt,
            emulated.CreatedAt,
            emulated.UpdatedAt,
        });
        method.Billing.ShouldEqual(FullRequests.Billing);
        var number = TestCards.Approved.NumberAt(provider);
        method.Info.Should().Be(new CardPaymentMethodInfo
        {
            MethodType = PaymentMethodType.Card,
            MethodTypeText = "CARD",
            CardBrand = "visa",
            CardNumberMasked = $"{number[..6]}******{number[12..]}",
            ExpirationMonth = 12,
            ExpirationYear = ImpatientClock.Beginning.Year + 5,
        });
    }

    private static void PayLater(EmulatedService service, TransactionSession session)
    {
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        service.Emulator.Customer.Pay(session.Id, TestCards.Approved);
        service.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private static Task<Transaction> VerifyAsync(EmulatedService service, TransactionSession session) =>
        service.Sessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id), TestContext.Current.CancellationToken);
}
