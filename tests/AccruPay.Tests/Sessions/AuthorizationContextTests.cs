using AccruPay.Emulator;

namespace AccruPay.Tests;

public class AuthorizationContextTests
{
    public static MatrixTheoryData<Transport, EmulatedProvider> Places { get; } =
        new(Enum.GetValues<Transport>(), Enum.GetValues<EmulatedProvider>());

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_start_brings_the_session_the_account_and_the_customer_and_no_transaction(Transport transport, EmulatedProvider provider)
    {
        await using var service = await EmulatedService.StartAsync(transport);

        var context = await StartAsync(service, provider);

        context.Session.Status.Should().Be(SessionStatus.Pending);
        context.Transactions.Should().BeEmpty();
        context.Authorization.Should().BeNull();
        context.PaymentMethod.Should().BeNull();
        context.TransactionProvider!.Id.Should().Be(service.AccountAt(provider).Id);
        ShouldBeTheCustomer(context.Customer!, service.Emulator.Customers.Find(context.Session.CustomerId!)!);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task An_approved_authorization_brings_the_hold_and_the_stored_card(Transport transport, EmulatedProvider provider)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var started = await StartAsync(service, provider);
        service.Emulator.Customer.Pay(started.Session.Id, TestCards.Approved);

        var context = await VerifyAsync(service, started.Session);

        context.Session.Status.Should().Be(SessionStatus.Completed);
        context.Authorization.Should().BeSameAs(context.Transactions.Should().ContainSingle().Subject);
        context.Authorization!.IsHeld.Should().BeTrue();
        context.Authorization.IsPaid.Should().BeFalse();
        context.Authorization.Amount.Should().Be(12_345);
        context.Authorization.Currency.Should().Be(Currency.Eur);
        RecordAssertions.ShouldHoldTheFullDetails(
            context.Authorization.Billing, context.Authorization.Shipping, context.Authorization.User, context.Authorization.Device);
        context.PaymentMethod!.Id.Should().Be(service.Emulated(context.Session).PaymentMethodId);
        context.PaymentMethod.Info.Should().BeOfType<CardPaymentMethodInfo>();
        ShouldBeTheCustomer(context.Customer!, service.Emulator.Customers.Find(context.Session.CustomerId!)!);
        service.Ledger.TimesCharged("order-7").Should().Be(0);
        service.Ledger.TotalHeld("order-7").Should().Be(12_345);
    }

    [Theory]
    [InlineData(CustomerOutcome.Declined)]
    [InlineData(CustomerOutcome.ProcessingError)]
    [InlineData(CustomerOutcome.Pending)]
    [InlineData(CustomerOutcome.PendingThenRefused)]
    public async Task What_is_not_approved_holds_nothing(CustomerOutcome outcome)
    {
        await using var service = new EmulatedService();
        var started = await StartAsync(service, EmulatedProvider.Nuvei);
        service.Play(started.Session.Id, outcome);

        var context = await VerifyAsync(service, started.Session);

        context.Transactions.Should().ContainSingle().Which.IsHeld.Should().BeFalse();
        context.Authorization.Should().BeNull();
        service.Ledger.TimesHeld("order-7").Should().Be(0);
    }

    private static void ShouldBeTheCustomer(Customer customer, EmulatedCustomer emulated)
    {
        customer.Should().BeEquivalentTo(new
        {
            emulated.Id,
            MerchantInternalCustomerCode = "customer-7",
            emulated.ProviderCode,
            ProviderStatus = CustomerStatus.Enabled,
            ProviderStatusText = "ENABLED",
            TransactionProviderId = emulated.Account.Id,
            FirstName = "billing first",
            LastName = "billing last",
            Email = "billing@example.com",
            Phone = "billing phone",
            emulated.CreatedAt,
            emulated.UpdatedAt,
        });
        customer.Address.Should().Be(new PostalAddress
        {
            Line1 = "billing line 1",
            Line2 = "billing line 2",
            City = "billing city",
            State = "NY",
            PostalCode = "billing postal code",
            Country = "US",
        });
    }

    private static Task<SessionContext> StartAsync(EmulatedService service, EmulatedProvider provider) =>
        service.Sessions.Authorizations.StartAsync(
            FullRequests.Authorization with { Provider = SessionLives.SelectorOf(provider) }, TestContext.Current.CancellationToken);

    private static Task<SessionContext> VerifyAsync(EmulatedService service, TransactionSession session) =>
        service.Sessions.Authorizations.VerifyAsync(SessionIdentifier.FromId(session.Id), TestContext.Current.CancellationToken);
}
