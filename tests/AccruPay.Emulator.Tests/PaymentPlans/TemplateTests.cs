using System.Text.Json;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class TemplateTests : PlanTests
{
    [Fact]
    public async Task A_created_template_is_as_it_was_given_and_can_be_read_back()
    {
        var created = await CreateTemplateAsync(
            ("description", "All of it"), ("providerParentTemplateCode", "parent-1"), ("providerStatus", "DISABLED"), ("amount", "9007199254740993"),
            ("endsAfterYears", 2), ("trialPeriodDays", 14));

        created["name"].Should().Be("Gold");
        created["description"].Should().Be("All of it");
        created["providerParentTemplateCode"].Should().Be("parent-1");
        created["providerStatus"].Should().Be("DISABLED");
        created["amount"].Should().Be("9007199254740993");
        created["initialAmount"].Should().Be("500");
        created["renewalIntervalMonths"].Should().Be("1");
        created["endsAfterYears"].Should().Be("2");
        created["trialPeriodDays"].Should().Be("14");
        created["transactionProviderId"].Should().Be(Nuvei.Id);
        created["createdAt"].Should().Be("2030-01-31T23:50:00.123Z");
        created["providerLastSyncedAt"].Should().BeEmpty();
        (await Box.Client.SendAsync(PlanDocuments.GetTemplate, new { id = created["id"] })).Field.GetRawText().Should().Be(created.Field.GetRawText());
    }

    [Theory]
    [InlineData("name", " ", "template-name-blank")]
    [InlineData("amount", "0", "amount-not-positive")]
    [InlineData("amount", "-1", "amount-not-positive")]
    [InlineData("initialAmount", "-1", "initial-amount-negative")]
    [InlineData("renewalIntervalMonths", 0, "renewal-interval-missing")]
    [InlineData("renewalIntervalDays", -1, "interval-negative")]
    [InlineData("endsAfterMonths", -1, "interval-negative")]
    [InlineData("trialPeriodYears", -1, "interval-negative")]
    public async Task A_senseless_template_is_refused(string field, object value, string rule)
    {
        (await CreateTemplateAsync((field, value))).Code.Should().Be("@emulated/" + rule);
        Emulator.PaymentPlanTemplates.Of(Emulator.Merchant).Should().BeEmpty();
    }

    [Theory]
    [InlineData("initialAmount")]
    [InlineData("providerStatus")]
    [InlineData("endsAfterDays")]
    public async Task What_the_schema_requires_cannot_be_left_out(string field) =>
        (await CreateTemplateAsync((field, null))).Code.Should().Be("BAD_USER_INPUT");

    [Fact]
    public async Task A_disabled_account_takes_no_templates()
    {
        Nuvei.Status = EmulatedProviderStatus.Disabled;
        (await CreateTemplateAsync()).Code.Should().Be("@emulated/provider-disabled");
    }

    [Fact]
    public async Task An_update_changes_what_is_given_and_nothing_else()
    {
        var created = await CreateTemplateAsync(("description", "All of it"), ("endsAfterMonths", 12));
        Box.Clock.Advance(TimeSpan.FromHours(1));

        var updated = await UpdateAsync(created["id"], new { amount = "1200", endsAfterMonths = 6, providerStatus = "DISABLED" });

        Differences(created, updated).Should().BeEquivalentTo(
            "amount: 1200", "endsAfterMonths: 6", "providerStatus: DISABLED", "updatedAt: 2030-02-01T00:50:00.123Z", "providerLastVerifiedAt: 2030-02-01T00:50:00.123Z");
    }

    [Fact]
    public async Task An_update_can_change_everything_that_it_may()
    {
        var created = await CreateTemplateAsync();
        var updated = await UpdateAsync(created["id"], Data(
            ("name", "Silver"), ("description", "Some of it"), ("amount", "1"), ("initialAmount", "2"), ("currency", "EUR"), ("providerStatus", "DISABLED"),
            ("renewalIntervalDays", 3), ("renewalIntervalMonths", 4), ("renewalIntervalYears", 5), ("endsAfterDays", 6), ("endsAfterMonths", 7),
            ("endsAfterYears", 8), ("trialPeriodDays", 9), ("trialPeriodMonths", 10), ("trialPeriodYears", 11)));

        Differences(created, updated).Should().BeEquivalentTo(
            "name: Silver", "description: Some of it", "amount: 1", "initialAmount: 2", "currency: EUR", "providerStatus: DISABLED",
            "renewalIntervalDays: 3", "renewalIntervalMonths: 4", "renewalIntervalYears: 5", "endsAfterDays: 6", "endsAfterMonths: 7",
            "endsAfterYears: 8", "trialPeriodDays: 9", "trialPeriodMonths: 10", "trialPeriodYears: 11");
    }

    [Fact]
    public async Task Null_empties_the_description_and_leaves_what_cannot_be_empty()
    {
        var created = await CreateTemplateAsync(("description", "All of it"));
        var updated = await UpdateAsync(created["id"], new { description = (string?)null, name = (string?)null, amount = (string?)null, trialPeriodDays = (int?)null });
        Differences(created, updated).Should().BeEquivalentTo("description: ");
    }

    [Fact]
    public async Task A_variable_that_is_not_given_leaves_its_field_alone()
    {
        var created = await CreateTemplateAsync(("description", "All of it"));
        var updated = await Box.Client.SendAsync(
            "mutation M($account: String!, $id: String!, $description: String) { merchantApiPaymentPlanTemplateUpdate(merchantTransactionProviderId: $account," +
            " merchantPaymentPlanTemplateId: $id, data: { description: $description, name: \"Silver\" }) { " + PlanDocuments.Template + " } }",
            new { account = Nuvei.Id, id = created["id"] });
        Differences(created, updated).Should().BeEquivalentTo("name: Silver");
    }

    [Fact]
    public async Task An_update_that_breaks_a_rule_changes_nothing()
    {
        var created = await CreateTemplateAsync();
        (await UpdateAsync(created["id"], new { name = "Silver", renewalIntervalMonths = 0 })).Code.Should().Be("@emulated/renewal-interval-missing");
        (await UpdateAsync(created["id"], new { name = "" })).Code.Should().Be("@emulated/template-name-blank");
        Emulator.PaymentPlanTemplates.Find(created["id"])!.Name.Should().Be("Gold");
    }

    [Fact]
    public async Task A_template_is_found_at_its_own_account_and_by_its_own_merchant()
    {
        Emulator.Settings.ForeignRecord = ForeignRecordBehavior.Forbidden;
        var id = (await CreateTemplateAsync())["id"];
        (await UpdateAsync(id, new { name = "Silver" }, Stripe)).Code.Should().Be("@emulated/not-found");
        (await UpdateAsync("nothing", new { name = "Silver" })).Code.Should().Be("@emulated/not-found");
        (await Box.Client.SendAsync(PlanDocuments.GetTemplate, new { id = "nothing" })).Code.Should().Be("@emulated/not-found");

        using var other = Box.NewClient(Emulator.AddMerchant("Other").ApiSecret);
        (await other.SendAsync(PlanDocuments.GetTemplate, new { id })).Code.Should().Be("FORBIDDEN");
        (await other.SendAsync(PlanDocuments.UpdateTemplate, new { account = Nuvei.Id, id, data = new { name = "Mine" } })).Code.Should().Be("FORBIDDEN");
    }

    private Task<RawAnswer> UpdateAsync(string id, object data, EmulatedProviderAccount? account = null) =>
        Box.Client.SendAsync(PlanDocuments.UpdateTemplate, new { account = (account ?? Nuvei).Id, id, data });

    /// <summary>The fields of the second answer that are not as in the first. The payload repeats the status, and does not count.</summary>
    private static IEnumerable<string> Differences(RawAnswer before, RawAnswer after) =>
        from field in after.Field.EnumerateObject()
        where field.Name != "payload" && !JsonElement.DeepEquals(field.Value, before.Field.GetProperty(field.Name))
        select $"{field.Name}: {field.Value}";
}
