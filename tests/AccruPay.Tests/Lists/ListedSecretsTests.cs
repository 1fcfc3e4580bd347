using GraphQLParser.AST;

namespace AccruPay.Tests;

/// <summary>A list leaves secrets at the service unless its filter asks for them.</summary>
public class ListedSecretsTests
{
    private static readonly string[] Secrets = ["token", "payload", "accountNumber", "routingNumber", "userLegalIdentifier"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> SecretsOfLists => new()
    {
        { "Sessions", "token payload userLegalIdentifier accountNumber routingNumber" },
        { "Transactions", "payload userLegalIdentifier accountNumber routingNumber" },
        { "PaymentMethods", "accountNumber routingNumber" },
        { "PaymentPlans", "payload accountNumber routingNumber" },
        { "PaymentPlanTemplates", "payload" },
        { "TransactionProviders", "" },
    };

    [Theory]
    [MemberData(nameof(SecretsOfLists))]
    public void Each_secret_field_is_included_only_if_asked_for_and_nothing_else_is_conditional(string list, string secrets)
    {
        var operation = SentOperation.ByLabel(ListCall.Named(list).Field);
        var fields = AllFieldsOf(operation).ToList();

        fields.Where(IsConditional).Select(static field => field.Name.StringValue).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(secrets.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        fields.Where(field => Secrets.Contains(field.Name.StringValue) && !IsConditional(field)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Sessions")]
    [InlineData("Transactions")]
    [InlineData("PaymentMethods")]
    [InlineData("PaymentPlans")]
    [InlineData("PaymentPlanTemplates")]
    public async Task They_are_asked_for_by_the_filter_alone(string name)
    {
        var list = ListCall.Named(name);
        var included = SamplePages.VariablesOf(await list.BodySentForAsync(WithSecrets(list.Full)));
        included["includeSecrets"]!.GetValue<bool>().Should().BeTrue();

        var left = SamplePages.VariablesOf(await list.BodySentForAsync(list.Full));
        left.ContainsKey("includeSecrets").Should().BeFalse("the document's own default leaves them out");
    }

    [Fact]
    public async Task Over_the_emulator_a_listed_session_has_its_token_and_payload_only_if_asked_for()
    {
        await using var service = new EmulatedService();
        await service.Sessions.Payments.StartAsync(FullRequests.Payment, Token);

        var plain = await service.Sessions.ListAsync(new SessionFilter(), Token).SingleAsync(Token);
        plain.Token.Should().BeNull();
        plain.Payload.Should().BeNull();
        plain.User!.LegalIdentifier.Should().BeNull();
        plain.User.LegalIdentifierType.Should().Be("SSN");

        var full = await service.Sessions.ListAsync(new SessionFilter { IncludeSecrets = true }, Token).SingleAsync(Token);
        full.Token!.Reveal().Should().NotBeNullOrEmpty();
        full.Payload.Should().NotBeNull();
        full.User!.LegalIdentifier!.Reveal().Should().Be("user legal identifier");
        full.Should().BeEquivalentTo(plain, options => options
            .Excluding(static session => session.Token).Excluding(static session => session.Payload).Excluding(static session => session.User!.LegalIdentifier));
    }

    [Fact]
    public async Task Over_the_emulator_a_listed_bank_account_has_its_numbers_only_if_asked_for()
    {
        await using var service = new EmulatedService();
        await service.StoreBankAccountAsync();

        var plain = await service.Client.PaymentMethods.ListAsync(cancellationToken: Token).SingleAsync(Token);
        var masked = plain.Info.Should().BeOfType<AchPaymentMethodInfo>().Which;
        masked.AccountNumber.Should().BeNull();
        masked.RoutingNumber.Should().BeNull();

        var full = await service.Client.PaymentMethods.ListAsync(new PaymentMethodFilter { IncludeSecrets = true }, Token).SingleAsync(Token);
        var info = full.Info.Should().BeOfType<AchPaymentMethodInfo>().Which;
        info.AccountNumber!.Reveal().Should().NotBeEmpty();
        info.RoutingNumber!.Reveal().Should().NotBeEmpty();
    }

    private static ListFilter WithSecrets(ListFilter filter) => filter switch
    {
        SessionFilter sessions => sessions with { IncludeSecrets = true },
        TransactionFilter transactions => transactions with { IncludeSecrets = true },
        PaymentMethodFilter methods => methods with { IncludeSecrets = true },
        PaymentPlanFilter plans => plans with { IncludeSecrets = true },
        PaymentPlanTemplateFilter templates => templates with { IncludeSecrets = true },
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static IEnumerable<GraphQLField> AllFieldsOf(SentOperation operation) =>
        operation.Fragments.SelectMany(fragment => Nested(operation, fragment.SelectionSet))
            .Concat(Nested(operation, operation.Definition.SelectionSet));

    private static IEnumerable<GraphQLField> Nested(SentOperation operation, GraphQLSelectionSet selection) =>
        operation.Fields(selection).SelectMany(field =>
            field.SelectionSet is null ? [field] : Nested(operation, field.SelectionSet).Append(field));

    private static bool IsConditional(GraphQLField field) => field.Directives?.Items.Any(static directive =>
        directive.Name.StringValue == "include"
        && directive.Arguments!.Items.Single().Value is GraphQLVariable { Name.StringValue: "includeSecrets" }) == true;
}
