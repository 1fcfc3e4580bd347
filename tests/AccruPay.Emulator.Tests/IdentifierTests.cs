using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class IdentifierTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Theory]
    [InlineData(BusinessErrorCode.AppErrorKey, "@emulated/identifier-missing", "@emulated/identifier-ambiguous")]
    [InlineData(BusinessErrorCode.ValidationError, "VALIDATION_ERROR", "VALIDATION_ERROR")]
    public async Task A_record_is_named_by_exactly_one_identifier(BusinessErrorCode setting, string none, string two)
    {
        _box.Emulator.Settings.RuleErrorCode = setting;
        var started = await _box.StartPaymentAsync("order-1");
        foreach (var document in new[] { Documents.GetSession, Documents.VerifyPayment, Documents.GetTransaction })
        {
            (await _box.Client.SendAsync(document)).Code.Should().Be(none);
            (await _box.Client.SendAsync(document, new { id = (string?)null })).Code.Should().Be(none);
            (await _box.Client.SendAsync(document, new { id = started["id"], code = "order-1" })).Code.Should().Be(two);
        }
    }

    [Theory]
    [InlineData(NotFoundErrorCode.AppErrorKey, "@emulated/not-found")]
    [InlineData(NotFoundErrorCode.NotFound, "NOT_FOUND")]
    public async Task An_unknown_identifier_is_not_found(NotFoundErrorCode setting, string code)
    {
        _box.Emulator.Settings.NotFoundCode = setting;
        (await _box.GetAsync("nothing")).Code.Should().Be(code);
        (await _box.Client.SendAsync(Documents.GetSession, new { token = "nothing" })).Code.Should().Be(code);
        (await _box.Client.SendAsync(Documents.GetTransaction, new { id = "nothing" })).Code.Should().Be(code);
        (await _box.Client.SendAsync(Documents.GetTransaction, new { code = "nothing" })).Code.Should().Be(code);
    }

    [Fact]
    public async Task The_deprecated_code_is_the_merchants_code_and_counts_as_an_identifier()
    {
        var id = await _box.NewPaymentAsync("order-1");
        (await _box.Client.SendAsync("{ merchantApiClientTransactionSession(code: \"order-1\") { id } }"))["id"].Should().Be(id);
        (await _box.Client.SendAsync("{ merchantApiClientTransactionSession(code: \"order-1\", merchantInternalTransactionCode: \"order-1\") { id } }"))
            .Code.Should().Be("@emulated/identifier-ambiguous");
    }

    [Fact]
    public async Task A_transaction_is_found_by_each_of_its_identifiers()
    {
        var started = await _box.StartPaymentAsync("order-1");
        var paid = _box.Emulator.Customer.Pay(started["id"], TestCards.Approved);
        foreach (var variables in new object[] { new { id = paid.Id }, new { providerCode = paid.ProviderCode }, new { code = "order-1" } })
            (await _box.Client.SendAsync(Documents.GetTransaction, variables))["id"].Should().Be(paid.Id);
        (await _box.Client.SendAsync($"{{ merchantApiTransaction(token: \"{started["token"]}\") {{ id code token tokenExpiresAt }} }}"))["code"].Should().Be("order-1");
    }
}
