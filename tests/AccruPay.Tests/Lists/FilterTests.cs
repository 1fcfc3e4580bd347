namespace AccruPay.Tests;

public class FilterTests
{
    private static readonly string[] NoFilters = ["PageSize", "Paging", "Sorting", "IncludeSecrets"];

    public static TheoryData<string> Lists => [.. ListCall.All.Select(static list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_filter_is_sent_under_the_apis_name_and_in_its_form(string name)
    {
        var list = ListCall.Named(name);
        SamplePages.VariablesOf(await list.BodySentForAsync(list.Full)).ShouldBeJson(list.FullVariables);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void None_was_forgotten_here(string name)
    {
        var full = ListCall.Named(name).Full;
        full.GetType().GetProperties().Where(property => !NoFilters.Contains(property.Name) && property.GetValue(full) is null)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task What_is_not_set_is_not_sent(string name)
    {
        var list = ListCall.Named(name);
        var unset = (ListFilter)Activator.CreateInstance(list.Full.GetType())!;
        SamplePages.VariablesOf(await list.BodySentForAsync(unset)).ShouldBeJson("""{"first":50}""");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Nothing_is_sent_that_the_document_does_not_declare(string name)
    {
        var list = ListCall.Named(name);
        var variables = SamplePages.VariablesOf(await list.BodySentForAsync(list.Full)).Select(static variable => variable.Key);
        variables.Should().BeSubsetOf(SentOperation.ByLabel(list.Field).Definition.Variables!.Select(static variable => variable.Variable.Name.StringValue));
    }

    [Fact]
    public async Task Without_a_filter_everything_is_listed()
    {
        using var service = new ScriptedService(Outcome.Json(SamplePages.Empty("merchantApiPaymentPlans")));
        using var client = service.Client();
        await client.PaymentPlans.ListAsync(cancellationToken: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        SamplePages.VariablesOf(service.Bodies.Single()).ShouldBeJson("""{"first":50}""");
    }

    [Fact]
    public async Task Text_of_any_kind_arrives_as_it_is()
    {
        const string text = "\"}] \\ \u0000\u001f <&> \u00e9 \ud83d\ude00 ' --";
        var list = ListCall.Named("Transactions");
        var variables = SamplePages.VariablesOf(await list.BodySentForAsync(new TransactionFilter { MerchantInternalCustomerCode = text }));
        ((string)variables["merchantInternalCustomerCode"]!).Should().Be(text);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("123456789012345678901234567890")]
    public async Task An_amount_is_sent_exactly_and_as_text(string amount)
    {
        var list = ListCall.Named("Sessions");
        var variables = SamplePages.VariablesOf(await list.BodySentForAsync(new SessionFilter { Amount = System.Numerics.BigInteger.Parse(amount) }));
        ((string)variables["amount"]!).Should().Be(amount);
    }

    [Fact]
    public async Task Unknown_is_a_value_of_the_apis_own_where_it_has_one()
    {
        var transactions = await ListCall.Named("Transactions").BodySentForAsync(
            new TransactionFilter { Action = TransactionAction.Unknown, Status = TransactionStatus.Unknown });
        var sessions = await ListCall.Named("Sessions").BodySentForAsync(
            new SessionFilter { Action = TransactionAction.Unknown, ProviderStatus = SessionStatus.Unknown });

        SamplePages.VariablesOf(transactions).ShouldBeJson("""{"action":"UNKNOWN","status":"UNKNOWN","first":50}""");
        SamplePages.VariablesOf(sessions).ShouldBeJson("""{"action":"UNKNOWN","providerStatus":"UNKNOWN","first":50}""");
    }
}
