using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public async Task It_can_be_introspected_without_a_secret()
    {
        _box.Client.Secret = null;
        var answer = await _box.Client.SendAsync("{ __schema { queryType { name } mutationType { name } types { name } } }");
        answer.Code.Should().BeNull();
        answer.Field.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString())
            .Should().Contain(["MerchantClientTransactionSession", "MerchantPaymentPlan", "BillingDataSchema", "COUNTRY_ISO_2", "BigInt", "DateTimeISO", "JSON", "ConnectionCursor"]);
    }

    [Fact]
    public async Task Deprecated_fields_and_arguments_are_marked()
    {
        var type = (await _box.Client.SendAsync("{ __type(name: \"MerchantTransaction\") { fields(includeDeprecated: true) { name isDeprecated } } }")).Field;
        type.GetProperty("fields").EnumerateArray().Where(field => field.GetProperty("isDeprecated").GetBoolean()).Select(field => field.GetProperty("name").GetString())
            .Should().BeEquivalentTo("code", "token", "tokenExpiresAt");

        var query = (await _box.Client.SendAsync("{ __type(name: \"Query\") { fields { name args(includeDeprecated: true) { name isDeprecated } } } }")).Field;
        query.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").ValueEquals("merchantApiTransaction"))
            .GetProperty("args").EnumerateArray().Where(argument => argument.GetProperty("isDeprecated").GetBoolean()).Select(argument => argument.GetProperty("name").GetString())
            .Should().BeEquivalentTo("code", "token");
    }

    [Fact]
    public async Task The_older_customer_code_of_a_charge_and_of_a_sync_is_marked()
    {
        var input = (await _box.Client.SendAsync("{ __type(name: \"MerchantApiServerPaymentMethodTransactionCreateSchema\") { inputFields(includeDeprecated: true) { name isDeprecated } } }")).Field;
        input.GetProperty("inputFields").EnumerateArray().Where(field => field.GetProperty("isDeprecated").GetBoolean()).Select(field => field.GetProperty("name").GetString())
            .Should().Equal("merchantInternalCustomerCode");
        var mutation = (await _box.Client.SendAsync("{ __type(name: \"Mutation\") { fields { name args(includeDeprecated: true) { name isDeprecated } } } }")).Field;
        mutation.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").ValueEquals("merchantApiCustomerPaymentMethodSyncAll"))
            .GetProperty("args").EnumerateArray().Where(argument => argument.GetProperty("isDeprecated").GetBoolean()).Select(argument => argument.GetProperty("name").GetString())
            .Should().Equal("merchantInternalCustomerCode");
    }

    [Fact]
    public void It_can_be_exported_in_the_schema_definition_language() =>
        _box.Emulator.Schema.Should()
            .Contain("type MerchantTransaction")
            .And.Contain("scalar DateTimeISO")
            .And.Contain("union MerchantCustomerPaymentMethodInfo = ")
            .And.Contain("@deprecated(reason: ");

    [Fact]
    public async Task An_answer_holds_exactly_what_was_selected()
    {
        var id = await _box.NewPaymentAsync("order-1");
        var answer = await _box.Client.SendAsync("query Q($id: String) { s: merchantApiClientTransactionSession(id: $id) { __typename amount } }", new { id });
        answer.Text.Should().Be("{\"data\":{\"s\":{\"__typename\":\"MerchantClientTransactionSession\",\"amount\":10000}}}");
    }

    [Fact]
    public async Task Links_lead_from_record_to_record_and_back()
    {
        var id = await _box.NewPaymentAsync("order-1");
        _box.Emulator.Customer.Pay(id, TestCards.Approved);
        var answer = await _box.Client.SendAsync(
            "query Q($id: String) { merchantApiClientTransactionSession(id: $id) { transactions { clientTransactionSession { id } relatedTransaction { id } transactionsRelated { id } paymentPlan { id template { name } } } } }", new { id });
        answer.Field.GetProperty("transactions")[0].GetProperty("clientTransactionSession").GetProperty("id").GetString().Should().Be(id);
        answer.Field.GetProperty("transactions")[0].GetProperty("transactionsRelated").GetArrayLength().Should().Be(0);
    }
}
