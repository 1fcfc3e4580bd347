using AccruPay.Emulator;

namespace AccruPay.Tests;

public class CustomerResolutionTests
{
    [Fact]
    public async Task A_customer_is_created_once_and_found_by_the_merchants_code_again()
    {
        await using var service = new EmulatedService();

        var first = await StartAsync(service, "order-1", MinimalRequests.Customer);
        var second = await StartAsync(service, "order-2", MinimalRequests.Customer);

        first.CustomerId.Should().NotBeNull().And.Be(second.CustomerId);
        service.Emulator.Customers.Of(service.Emulator.Merchant).Should().ContainSingle()
            .Which.MerchantInternalCustomerCode.Should().Be("customer-1");
    }

    [Fact]
    public async Task A_customer_is_found_by_id_and_by_the_providers_code()
    {
        await using var service = new EmulatedService();
        var first = await StartAsync(service, "order-1", MinimalRequests.Customer);

        var byId = await StartAsync(service, "order-2", MinimalRequests.Customer with { Id = first.CustomerId, ResolutionStrategy = CustomerResolutionStrategy.Strict });
        var byCode = await StartAsync(service, "order-3", MinimalRequests.Customer with { ProviderCode = first.ProviderCustomerCode });

        byId.CustomerId.Should().Be(first.CustomerId);
        byCode.CustomerId.Should().Be(first.CustomerId);
    }

    [Theory]
    [InlineData(null, UnknownCustomerBehavior.Create, true)]
    [InlineData(null, UnknownCustomerBehavior.Fail, false)]
    [InlineData(CustomerResolutionStrategy.Auto, UnknownCustomerBehavior.Create, true)]
    [InlineData(CustomerResolutionStrategy.Auto, UnknownCustomerBehavior.Fail, false)]
    [InlineData(CustomerResolutionStrategy.MatchOrCreate, UnknownCustomerBehavior.Fail, true)]
    [InlineData(CustomerResolutionStrategy.MatchOrFail, UnknownCustomerBehavior.Create, false)]
    [InlineData(CustomerResolutionStrategy.Strict, UnknownCustomerBehavior.Create, false)]
    public async Task The_strategy_says_what_becomes_of_an_unknown_customer(
        CustomerResolutionStrategy? strategy, UnknownCustomerBehavior unknown, bool isCreated)
    {
        await using var service = new EmulatedService(new EmulatorSettings { UnknownCustomer = unknown });

        var start = () => StartAsync(service, "order-1", MinimalRequests.Customer with { ResolutionStrategy = strategy });

        if (isCreated)
        {
            (await start()).CustomerId.Should().NotBeNull();
            return;
        }

        (await start.Should().ThrowAsync<AccruPayApiException>()).Which.ErrorCode.Should().Be("@emulated/not-found");
        service.Ledger.Entries.Should().BeEmpty("a start that fails over its customer burns no code");
    }

    [Fact]
    public async Task The_stored_card_belongs_to_the_customer_and_the_first_one_is_the_default()
    {
        await using var service = new EmulatedService();
        var first = await StoreAsync(service, "order-1");
        var second = await StoreAsync(service, "order-2");

        first.IsDefault.Should().BeTrue();
        second.IsDefault.Should().BeFalse();
        second.CustomerId.Should().Be(first.CustomerId);
        service.Emulator.PaymentMethods.Of(service.Emulator.Merchant).Select(method => method.Id).Should().Equal(first.Id, second.Id);
    }

    private static async Task<PaymentMethod> StoreAsync(EmulatedService service, string code)
    {
        var flow = SessionFlow.Of(TransactionAction.AddPaymentMethod);
        var session = await flow.StartAsync(service.Client, code);
        service.Play(session.Id, CustomerOutcome.Approved);
        return (await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id))).Transaction!.PaymentMethod!;
    }

    private static Task<TransactionSession> StartAsync(EmulatedService service, string code, CustomerSelector customer) =>
        service.Sessions.Payments.StartAsync(
            MinimalRequests.Payment with { MerchantInternalTransactionCode = code, Customer = customer }, TestContext.Current.CancellationToken);
}
