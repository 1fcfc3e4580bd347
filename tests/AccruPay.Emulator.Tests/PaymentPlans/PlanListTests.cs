using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

public sealed class PlanListTests : PlanTests
{
    [Fact]
    public async Task Every_filter_of_plans_finds_what_it_asks_for()
    {
        var (template, card, other) = ((await CreateTemplateAsync())["id"], await StoreCardAsync(), await StoreCardAsync(customer: "customer-2"));
        var active = await NewPlanAsync(("templateId", template), ("paymentMethodId", card.Id), ("merchantInternalPaymentPlanCode", "active"));
        var trial = await NewPlanAsync(("paymentMethodId", other.Id), ("merchantInternalPaymentPlanCode", "trial"), ("trialPeriodYears", 1), ("currency", "EUR"));
        var canceled = await NewPlanAsync(("paymentMethodId", card.Id), ("merchantInternalPaymentPlanCode", "canceled"));
        await CancelAsync(canceled);
        await NewPlanAsync(("paymentMethodId", card.Id), ("merchantInternalPaymentPlanCode", "ended"), ("endsAfterMonths", 1));
        Provider.RefuseCharges(card.Id);
        await NewPlanAsync(("paymentMethodId", card.Id), ("merchantInternalPaymentPlanCode", "broken"));
        Provider.AcceptCharges(card.Id);
        Provider.CreatePlan((await StoreCardAsync(Stripe)).Id, "stripe", Monthly);
        await Box.Client.SendAsync(PlanDocuments.SyncPlans, new { account = Stripe.Id });
        MoveTo(2030, 3, 1);
        var known = Emulator.PaymentPlans.Find(active)!;

        foreach (var (filter, codes) in new (string, string)[]
        {
            ("", "stripe broken ended canceled trial active"),
            ("canceled: true", "canceled"),
            ("canceled: false", "stripe broken ended trial active"),
            ("currency: EUR", "trial"),
            ($"customerId: \"{other.CustomerId}\"", "trial"),
            ("ended: true", "ended"),
            ("ended: false", "stripe broken canceled trial active"),
            ("hasProviderError: true", "broken"),
            ("hasProviderError: false", "stripe ended canceled trial active"),
            ($"id: \"{trial}\"", "trial"),
            ("merchantInternalCustomerCode: \"customer-2\"", "trial"),
            ("merchantInternalPaymentPlanCode: \"ended\"", "ended"),
            ("paymentMethod: CARD", "stripe broken ended canceled trial active"),
            ("paymentMethod: ACH", ""),
            ($"paymentMethodId: \"{other.Id}\"", "trial"),
            ($"providerCode: \"{known.ProviderCode}\"", "active"),
            ($"providerCustomerCode: \"{other.ProviderCustomerCode}\"", "trial"),
            ("providerStatus: ERROR", "broken"),
            ("providerStatus: ACTIVE", "stripe trial active"),
            ("started: false", "broken trial"),
            ($"templateId: \"{template}\"", "active"),
            ("transactionProvider: STRIPE", "stripe"),
            ($"transactionProviderId: \"{Stripe.Id}\"", "stripe"),
            ($"providerStatus: ACTIVE, transactionProviderId: \"{Nuvei.Id}\"", "trial active"),
            ("sorting: [{ field: \"merchantInternalPaymentPlanCode\", order: ASC }]", "active broken canceled ended stripe trial"),
        })
        {
            (await FindAsync("merchantApiPaymentPlans", filter, "merchantInternalPaymentPlanCode")).Should().Be(codes, "that is what the filter '{0}' asks for", filter);
        }
    }

    [Fact]
    public async Task Every_filter_of_templates_finds_what_it_asks_for()
    {
        var gold = await CreateTemplateAsync(("providerParentTemplateCode", "parent-1"));
        await CreateTemplateAsync(("name", "Silver"), ("currency", "EUR"), ("amount", "5"));
        await CreateTemplateAsync(("name", "Bronze"), ("providerStatus", "DISABLED"), ("amount", "7"));
        await CreateTemplateAtAsync(Stripe, ("name", "Iron"));

        foreach (var (filter, names) in new (string, string)[]
        {
            ("", "Iron Bronze Silver Gold"),
            ("currency: EUR", "Silver"),
            ($"id: \"{gold["id"]}\"", "Gold"),
            ("name: \"Bronze\"", "Bronze"),
            ($"providerCode: \"{gold["providerCode"]}\"", "Gold"),
            ("providerParentTemplateCode: \"parent-1\"", "Gold"),
            ("providerStatus: DISABLED", "Bronze"),
            ("providerStatus: ENABLED", "Iron Silver Gold"),
            ("transactionProvider: STRIPE", "Iron"),
            ($"transactionProviderId: \"{Nuvei.Id}\"", "Bronze Silver Gold"),
            ("sorting: [{ field: \"amount\", order: ASC }, { field: \"name\", order: ASC }]", "Silver Bronze Gold Iron"),
        })
        {
            (await FindAsync("merchantApiPaymentPlanTemplates", filter, "name")).Should().Be(names, "that is what the filter '{0}' asks for", filter);
        }
    }

    [Theory]
    [InlineData("merchantApiPaymentPlans")]
    [InlineData("merchantApiPaymentPlanTemplates")]
    public async Task Cursors_walk_forward_and_back(string list)
    {
        var card = await StoreCardAsync();
        for (var n = 0; n < 5; n++)
            await NewPlanAsync(("paymentMethodId", card.Id));

        var first = await PageAsync(list, "first: 2");
        var second = await PageAsync(list, $"first: 2, after: \"{first.End}\"");
        var third = await PageAsync(list, $"first: 2, after: \"{second.End}\"");
        var back = await PageAsync(list, $"last: 2, before: \"{second.Start}\"");

        first.Ids.Concat(second.Ids).Concat(third.Ids).Should().OnlyHaveUniqueItems().And.HaveCount(5);
        back.Ids.Should().Equal(first.Ids);
        (first.Total, first.HasNext, third.HasNext).Should().Be((5, true, false));
    }

    [Fact]
    public async Task A_merchant_sees_its_own()
    {
        await NewPlanAsync();
        using var other = Box.NewClient(Emulator.AddMerchant("Other").ApiSecret);
        foreach (var list in new[] { "merchantApiPaymentPlans", "merchantApiPaymentPlanTemplates" })
            (await other.SendAsync($"{{ {list} {{ totalCount }} }}"))["totalCount"].Should().Be("0");
    }

    private async Task<string> FindAsync(string list, string filter, string field)
    {
        var arguments = filter.Length == 0 ? "" : $"({filter})";
        var answer = await Box.Client.SendAsync($"{{ {list}{arguments} {{ totalCount edges {{ node {{ {field} }} }} }} }}");
        return string.Join(' ', Nodes(answer).Select(node => node.GetProperty(field).GetString()));
    }

    private async Task<(string?[] Ids, string? Start, string? End, int Total, bool HasNext)> PageAsync(string list, string arguments)
    {
        var answer = await Box.Client.SendAsync(
            $"{{ {list}({arguments}) {{ totalCount pageInfo {{ startCursor endCursor hasNextPage }} edges {{ node {{ id }} }} }} }}");
        var info = answer.Field.GetProperty("pageInfo");
        return (
            [.. Nodes(answer).Select(node => node.GetProperty("id").GetString())],
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString(),
            answer.Field.GetProperty("totalCount").GetInt32(),
            info.GetProperty("hasNextPage").GetBoolean());
    }
}
