using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class ProviderAccountTests : IDisposable
{
    private const string Get =
        "query P($id: String!) { merchantApiTransactionProvider(merchantTransactionProviderId: $id) { id merchantId provider providerCode status applicationId createdAt } }";

    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task One_is_read_by_its_id()
    {
        var stripe = _box.Emulator.Merchant.Stripe;
        var read = await _box.Client.SendAsync(Get, new { id = stripe.Id });
        read["provider"].Should().Be("STRIPE");
        read["merchantId"].Should().Be(_box.Emulator.Merchant.Id);
        read["providerCode"].Should().Be(stripe.ProviderCode);
        read["status"].Should().Be("ENABLED");
        read["createdAt"].Should().Be("2030-01-31T23:50:00.123Z");
        (await _box.Client.SendAsync(Get, new { id = "nothing" })).Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task A_disabled_one_can_still_be_read()
    {
        _box.Emulator.Merchant.Stripe.Status = EmulatedProviderStatus.Disabled;
        (await _box.Client.SendAsync(Get, new { id = _box.Emulator.Merchant.Stripe.Id }))["status"].Should().Be("DISABLED");
    }

    [Theory]
    [InlineData("", "STRIPE NUVEI")]
    [InlineData("provider: NUVEI", "NUVEI")]
    [InlineData("status: ENABLED", "NUVEI")]
    [InlineData("status: DISABLED", "STRIPE")]
    [InlineData("provider: NUVEI, status: DISABLED", "")]
    [InlineData("first: 1", "STRIPE")]
    [InlineData("id: \"nothing\"", "")]
    [InlineData("sorting: [{ field: \"provider\", order: ASC }]", "NUVEI STRIPE")]
    public async Task They_are_listed_and_filtered(string arguments, string expected)
    {
        _box.Emulator.Merchant.Stripe.Status = EmulatedProviderStatus.Disabled;
        string.Join(' ', await ListAsync(_box.Client, arguments)).Should().Be(expected);
    }

    [Fact]
    public async Task A_merchant_sees_its_own_only()
    {
        var other = _box.Emulator.AddMerchant("Other");
        var foreign = other.AddProviderAccount(EmulatedProvider.Nuvei);
        using var stranger = _box.NewClient(other.ApiSecret);

        (await ListAsync(stranger, "")).Should().Equal("NUVEI");
        (await ListAsync(_box.Client, $"id: \"{foreign.Id}\"")).Should().BeEmpty();
        (await _box.Client.SendAsync(Get, new { id = foreign.Id })).Code.Should().Be("@emulated/not-found");
        _box.Emulator.Settings.ForeignRecord = ForeignRecordBehavior.Forbidden;
        (await _box.Client.SendAsync(Get, new { id = foreign.Id })).Code.Should().Be("FORBIDDEN");
    }

    private static async Task<string[]> ListAsync(RawClient client, string arguments)
    {
        var call = arguments.Length == 0 ? "" : $"({arguments})";
        var list = await client.SendAsync($"{{ merchantApiTransactionProviders{call} {{ totalCount edges {{ node {{ provider }} }} }} }}");
        list.Code.Should().BeNull(list.Text);
        return [.. list.Field.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("provider").GetString()!)];
    }
}
