using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class CustomerResolutionTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task A_customer_is_created_the_first_time_it_is_named_and_found_afterwards()
    {
        var first = await _box.StartPaymentAsync("order-1", customer: "customer-1");
        var second = await _box.StartPaymentAsync("order-2", customer: "customer-1");
        second["customerId"].Should().Be(first["customerId"]).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_customer_belongs_to_one_provider_account()
    {
        var nuvei = await _box.StartPaymentAsync("order-1", _box.Emulator.Merchant.Nuvei, "customer-1");
        var stripe = await _box.StartPaymentAsync("order-1", _box.Emulator.Merchant.Stripe, "customer-1");
        stripe["customerId"].Should().NotBe(nuvei["customerId"]);
    }

    [Fact]
    public async Task Many_starts_at_once_that_name_a_new_customer_create_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(() => _box.StartPaymentAsync($"order-{n}", customer: "customer-1"))));
        _box.Emulator.Customers.Of(_box.Emulator.Merchant).Should().ContainSingle();
    }

    [Theory]
    [InlineData("AUTO", null)]
    [InlineData("MATCH_OR_CREATE", null)]
    [InlineData("MATCH_OR_FAIL", "@emulated/not-found")]
    [InlineData("STRICT", "@emulated/not-found")]
    public async Task An_unknown_code_is_created_or_fails_by_the_strategy(string strategy, string? code) =>
        (await StartAsync("order-1", new { merchantInternalCustomerCode = "new", resolutionStrategy = strategy })).Code.Should().Be(code);

    [Fact]
    public async Task By_setting_AUTO_does_not_create()
    {
        _box.Emulator.Settings.UnknownCustomer = UnknownCustomerBehavior.Fail;
        (await _box.StartPaymentAsync("order-1", customer: "new")).Code.Should().Be("@emulated/not-found");
        (await StartAsync("order-1", new { merchantInternalCustomerCode = "new", resolutionStrategy = "MATCH_OR_CREATE" })).Code.Should().BeNull("the code stayed free");
    }

    [Fact]
    public async Task Identifiers_of_different_customers_are_refused()
    {
        var one = await _box.StartPaymentAsync("order-1", customer: "one");
        await _box.StartPaymentAsync("order-2", customer: "two");
        (await StartAsync("order-3", new { merchantInternalCustomerCode = "two", id = one["customerId"] })).Code.Should().Be("@emulated/customer-mismatch");
        (await StartAsync("order-3", new { merchantInternalCustomerCode = "one", id = one["customerId"] })).Code.Should().BeNull();
    }

    [Fact]
    public async Task An_id_that_leads_nowhere_is_an_error() =>
        (await StartAsync("order-1", new { merchantInternalCustomerCode = "one", id = "nobody" })).Code.Should().Be("@emulated/not-found");

    [Fact]
    public async Task The_older_argument_names_a_customer_too()
    {
        var data = Box.Order("order-1");
        data["merchantInternalCustomerCode"] = "customer-1";
        var started = await _box.Client.SendAsync(Documents.StartPayment, new { data });
        started["merchantInternalCustomerCode"].Should().Be("customer-1");
        started["customerId"].Should().NotBeEmpty();
    }

    private Task<RawAnswer> StartAsync(string code, object customer)
    {
        var data = Box.Order(code);
        data["customer"] = customer;
        return _box.Client.SendAsync(Documents.StartPayment, new { data });
    }
}
