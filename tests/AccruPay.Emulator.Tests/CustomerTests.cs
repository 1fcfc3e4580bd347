using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class CustomerTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task A_customer_is_created_with_what_is_known_of_it()
    {
        var data = new { merchantInternalCustomerCode = "customer-1", firstName = "Jane", lastName = "Smith", email = "jane@example.com", phone = "+12025550123", addressCity = "Boston", addressCountry = "anywhere" };
        var created = await CreateAsync(data, _box.Emulator.Merchant.Stripe);

        created["merchantInternalCustomerCode"].Should().Be("customer-1");
        created["transactionProviderId"].Should().Be(_box.Emulator.Merchant.Stripe.Id);
        created["providerCode"].Should().StartWith("cus_");
        created["firstName"].Should().Be("Jane");
        created["phone"].Should().Be("+12025550123");
        created["addressCity"].Should().Be("Boston");
        created["addressCountry"].Should().Be("anywhere", "the country is a plain text here");
        var payment = await _box.StartPaymentAsync("order-1", _box.Emulator.Merchant.Stripe, "customer-1");
        payment["customerId"].Should().Be(created["id"]);
    }

    [Fact]
    public async Task A_customer_needs_no_code()
    {
        var one = await CreateAsync(new { firstName = "Jane" });
        var other = await CreateAsync(new { });
        one["merchantInternalCustomerCode"].Should().BeEmpty();
        other["id"].Should().NotBe(one["id"]);
    }

    [Fact]
    public async Task A_code_belongs_to_one_customer_of_an_account()
    {
        await CreateAsync(new { merchantInternalCustomerCode = "customer-1" });
        (await CreateAsync(new { merchantInternalCustomerCode = "customer-1" })).Code.Should().Be("@emulated/customer-code-used");
        (await CreateAsync(new { merchantInternalCustomerCode = "customer-1" }, _box.Emulator.Merchant.Stripe)).Code.Should().BeNull();
        (await CreateAsync(new { merchantInternalCustomerCode = " " })).Code.Should().Be("@emulated/customer-code-blank");
    }

    [Fact]
    public async Task Of_many_creations_at_once_with_one_code_one_is_carried_out()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => CreateAsync(new { merchantInternalCustomerCode = "customer-1" }))));
        answers.Count(answer => answer.Code is null).Should().Be(1);
        _box.Emulator.Customers.Of(_box.Emulator.Merchant).Should().ContainSingle();
    }

    [Theory]
    [InlineData("AUTO")]
    [InlineData("MATCH_OR_CREATE")]
    [InlineData("MATCH_OR_FAIL")]
    [InlineData("STRICT")]
    public async Task Every_strategy_finds_a_known_customer(string resolutionStrategy)
    {
        var created = await CreateAsync(new { merchantInternalCustomerCode = "customer-1" });
        foreach (var selector in new object[]
        {
            new { merchantInternalCustomerCode = "customer-1", resolutionStrategy },
            new { merchantInternalCustomerCode = "customer-1", id = created["id"], resolutionStrategy },
            new { merchantInternalCustomerCode = "another", providerCode = created["providerCode"], resolutionStrategy },
        })
            (await ResolveAsync(selector))["id"].Should().Be(created["id"]);
    }

    [Theory]
    [InlineData("AUTO", null)]
    [InlineData("MATCH_OR_CREATE", null)]
    [InlineData("MATCH_OR_FAIL", "@emulated/not-found")]
    [InlineData("STRICT", "@emulated/not-found")]
    public async Task An_unknown_customer_is_created_or_fails_by_the_strategy(string resolutionStrategy, string? code)
    {
        (await ResolveAsync(new { merchantInternalCustomerCode = "new", resolutionStrategy })).Code.Should().Be(code);
        _box.Emulator.Customers.Of(_box.Emulator.Merchant).Should().HaveCount(code is null ? 1 : 0);
    }

    [Fact]
    public async Task By_setting_AUTO_does_not_create()
    {
        _box.Emulator.Settings.UnknownCustomer = UnknownCustomerBehavior.Fail;
        (await ResolveAsync(new { merchantInternalCustomerCode = "new" })).Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task A_resolution_asks_one_account_and_takes_no_blank_code()
    {
        await CreateAsync(new { merchantInternalCustomerCode = "customer-1" });
        (await ResolveAsync(new { merchantInternalCustomerCode = "customer-1", resolutionStrategy = "STRICT" }, _box.Emulator.Merchant.Stripe)).Code.Should().Be("@emulated/not-found");
        (await ResolveAsync(new { merchantInternalCustomerCode = " " })).Code.Should().Be("@emulated/customer-code-blank");
    }

    private Task<RawAnswer> CreateAsync(object data, EmulatedProviderAccount? account = null) =>
        _box.Client.SendAsync(MoneyDocuments.CreateCustomer, new { data, account = account?.Id });

    private Task<RawAnswer> ResolveAsync(object selector, EmulatedProviderAccount? account = null) =>
        _box.Client.SendAsync(MoneyDocuments.ResolveCustomer, new { selector, account = account?.Id });
}
