using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class IsolationTests : IDisposable
{
    private readonly Box _box = new();
    private readonly EmulatedMerchant _other;
    private readonly RawClient _stranger;

    public IsolationTests()
    {
        _other = _box.Emulator.AddMerchant("Other");
        _other.AddProviderAccount(EmulatedProvider.Nuvei);
        _stranger = _box.NewClient(_other.ApiSecret);
    }

    public void Dispose()
    {
        _stranger.Dispose();
        _box.Dispose();
    }

    [Theory]
    [InlineData(ForeignRecordBehavior.NotFound, NotFoundErrorCode.AppErrorKey, "@emulated/not-found")]
    [InlineData(ForeignRecordBehavior.NotFound, NotFoundErrorCode.NotFound, "NOT_FOUND")]
    [InlineData(ForeignRecordBehavior.Forbidden, NotFoundErrorCode.NotFound, "FORBIDDEN")]
    public async Task Another_merchants_ids_are_not_found_or_forbidden(ForeignRecordBehavior foreign, NotFoundErrorCode notFound, string code)
    {
        _box.Emulator.Settings.ForeignRecord = foreign;
        _box.Emulator.Settings.NotFoundCode = notFound;
        var id = await _box.NewPaymentAsync("order-1");
        var transaction = _box.Emulator.Customer.Pay(id, TestCards.Approved);

        (await _stranger.SendAsync(Documents.GetSession, new { id })).Code.Should().Be(code);
        (await _stranger.SendAsync(Documents.VerifyPayment, new { id })).Code.Should().Be(code);
        (await _stranger.SendAsync(Documents.GetTransaction, new { id = transaction.Id })).Code.Should().Be(code);
        (await _stranger.SendAsync(Documents.StartPayment, new { data = Box.Order("order-2"), account = _box.Emulator.Merchant.Nuvei.Id })).Code.Should().Be(code);
    }

    [Fact]
    public async Task Codes_tokens_and_provider_codes_of_another_merchant_are_unknown()
    {
        var started = await _box.StartPaymentAsync("order-1");
        foreach (var variables in new object[] { new { token = started["token"] }, new { providerCode = started["providerCode"] }, new { code = "order-1" } })
            (await _stranger.SendAsync(Documents.GetSession, variables)).Code.Should().Be("@emulated/not-found");
    }

    [Fact]
    public async Task Lists_show_own_records_only()
    {
        var id = await _box.NewPaymentAsync("order-1");
        const string List = "query L($id: String, $code: String) { merchantApiClientTransactionSessions(id: $id, merchantInternalTransactionCode: $code) { totalCount } }";
        foreach (var variables in new object[] { new { }, new { id }, new { code = "order-1" } })
        {
            (await _stranger.SendAsync(List, variables)).Field.GetProperty("totalCount").GetInt32().Should().Be(0);
            (await _box.Client.SendAsync(List, variables)).Field.GetProperty("totalCount").GetInt32().Should().Be(1);
        }
    }

    [Fact]
    public async Task The_same_code_belongs_to_each_merchant_by_itself()
    {
        await _box.NewPaymentAsync("order-1");
        (await _stranger.SendAsync(Documents.StartPayment, new { data = Box.Order("order-1") })).Code.Should().BeNull();
    }
}
