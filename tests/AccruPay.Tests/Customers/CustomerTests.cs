using AccruPay.Emulator;

namespace AccruPay.Tests;

public class CustomerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Every_field_of_a_new_one_arrives(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);

        var created = await service.Client.Customers.CreateAsync(FullRequests.NewCustomer with { Provider = service.Account(EmulatedProvider.Stripe) }, Token);

        created.Should().BeEquivalentTo(
            FullRequests.NewCustomer, options => options.Excluding(static request => request.Provider));
        created.ProviderStatus.Should().Be(CustomerStatus.Enabled);
        created.CreatedAt.Should().Be(ImpatientClock.Beginning);
        created.TransactionProviderId.Should().Be(service.AccountAt(EmulatedProvider.Stripe).Id);
        var emulated = service.Emulator.Customers.Of(service.Emulator.Merchant).Should().ContainSingle().Which;
        (emulated.Id, emulated.ProviderCode).Should().Be((created.Id, created.ProviderCode!));
    }

    [Fact]
    public async Task What_was_left_out_is_null()
    {
        await using var service = new EmulatedService();

        var created = await service.Client.Customers.CreateAsync(MinimalRequests.NewCustomer, Token);

        (created.FirstName, created.LastName, created.Email, created.Phone, created.Address).Should().Be((null, null, null, null, null));
    }

    [Fact]
    public async Task A_code_is_unique_at_one_account()
    {
        await using var service = new EmulatedService();
        var request = MinimalRequests.NewCustomer;
        await service.Client.Customers.CreateAsync(request with { Provider = service.Account() }, Token);

        var again = () => service.Client.Customers.CreateAsync(request with { Provider = service.Account() }, Token);
        (await again.Should().ThrowAsync<AccruPayApiException>()).Which.Subject.Should().Be("merchantInternalCustomerCode: customer-1");

        (await service.Client.Customers.CreateAsync(request with { Provider = service.Account(EmulatedProvider.Stripe) }, Token))
            .MerchantInternalCustomerCode.Should().Be("customer-1");
    }

    [Theory]
    [InlineData(CustomerResolutionStrategy.Strict)]
    [InlineData(CustomerResolutionStrategy.MatchOrFail)]
    [InlineData(CustomerResolutionStrategy.MatchOrCreate)]
    [InlineData(CustomerResolutionStrategy.Auto)]
    [InlineData(null)]
    public async Task One_that_exists_is_found_by_every_strategy(CustomerResolutionStrategy? strategy)
    {
        await using var service = new EmulatedService();
        var created = await service.Client.Customers.CreateAsync(FullRequests.NewCustomer with { MerchantInternalCustomerCode = "customer-1" }, Token);

        var found = await service.Client.Customers.ResolveAsync(MinimalRequests.Customer with { ResolutionStrategy = strategy }, cancellationToken: Token);

        found.Should().Be(created);
    }

    [Theory]
    [InlineData(CustomerResolutionStrategy.Strict, UnknownCustomerBehavior.Create, false)]
    [InlineData(CustomerResolutionStrategy.MatchOrFail, UnknownCustomerBehavior.Create, false)]
    [InlineData(CustomerResolutionStrategy.MatchOrCreate, UnknownCustomerBehavior.Fail, true)]
    [InlineData(CustomerResolutionStrategy.Auto, UnknownCustomerBehavior.Create, true)]
    [InlineData(CustomerResolutionStrategy.Auto, UnknownCustomerBehavior.Fail, false)]
    [InlineData(null, UnknownCustomerBehavior.Create, true)]
    [InlineData(null, UnknownCustomerBehavior.Fail, false)]
    public async Task The_strategy_says_what_becomes_of_one_that_does_not_exist(
        CustomerResolutionStrategy? strategy, UnknownCustomerBehavior unknown, bool isMade)
    {
        await using var service = new EmulatedService(new EmulatorSettings { UnknownCustomer = unknown });
        var resolve = () => service.Client.Customers.ResolveAsync(
            MinimalRequests.Customer with { ResolutionStrategy = strategy }, service.Account(), Token);

        if (isMade)
            (await resolve()).MerchantInternalCustomerCode.Should().Be("customer-1");
        else
            (await resolve.Should().ThrowAsync<AccruPayApiException>()).Which.Subject.Should().Be("merchantInternalCustomerCode: customer-1");

        service.Emulator.Customers.Of(service.Emulator.Merchant).Should().HaveCount(isMade ? 1 : 0);
    }

    [Fact]
    public async Task One_is_found_by_all_of_its_identifiers_together()
    {
        await using var service = new EmulatedService();
        var created = await service.Client.Customers.CreateAsync(MinimalRequests.NewCustomer, Token);

        var found = await service.Client.Customers.ResolveAsync(
            MinimalRequests.Customer with { Id = created.Id, ProviderCode = created.ProviderCode, ResolutionStrategy = CustomerResolutionStrategy.Strict },
            cancellationToken: Token);

        found.Id.Should().Be(created.Id);
    }

    [Theory]
    [InlineData(CustomerResolutionStrategy.Strict, true)]
    [InlineData(CustomerResolutionStrategy.MatchOrFail, true)]
    [InlineData(CustomerResolutionStrategy.MatchOrCreate, false)]
    [InlineData(CustomerResolutionStrategy.Auto, false)]
    [InlineData(null, false)]
    public async Task Only_a_strategy_that_makes_nobody_is_repeated_after_a_lost_answer(CustomerResolutionStrategy? strategy, bool isRepeated)
    {
        await using var service = new EmulatedService();
        await service.Client.Customers.CreateAsync(MinimalRequests.NewCustomer, Token);
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiCustomerResolve");
        var resolve = () => service.Client.Customers.ResolveAsync(MinimalRequests.Customer with { ResolutionStrategy = strategy }, cancellationToken: Token);

        if (isRepeated)
            (await resolve()).MerchantInternalCustomerCode.Should().Be("customer-1");
        else
            await resolve().FailureAsync<AccruPayOutcomeUnknownException>();
    }

    [Fact]
    public async Task A_lost_answer_of_a_creation_is_found_out()
    {
        await using var service = new EmulatedService();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiCustomerCreate");
        var unknown = await service.Client.Customers.CreateAsync(MinimalRequests.NewCustomer, Token).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeHappened>().Which.Record
            .Should().BeOfType<Customer>().Which.MerchantInternalCustomerCode.Should().Be("customer-1");

        service.Emulator.Customers.Of(service.Emulator.Merchant).Should().HaveCount(1);
    }

    [Theory]
    [InlineData(NotFoundErrorCode.AppErrorKey)]
    [InlineData(NotFoundErrorCode.NotFound)]
    public async Task A_lost_request_of_a_creation_is_not_seen_yet(NotFoundErrorCode code)
    {
        await using var service = new EmulatedService(new EmulatorSettings { NotFoundCode = code });
        service.Emulator.Faults.Enqueue(Fault.DropBeforeCommit, "merchantApiCustomerCreate");
        var unknown = await service.Client.Customers.CreateAsync(MinimalRequests.NewCustomer, Token).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeNotSeenYet>();

        service.Emulator.Customers.Of(service.Emulator.Merchant).Should().BeEmpty("finding out makes nobody");
    }
}
