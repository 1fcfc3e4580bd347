using System.Text;
using AccruPay.GraphQL;
using GraphQLParser.AST;

namespace AccruPay.Tests;

public class DocumentTests
{
    public static TheoryData<string> Labels => [.. SentOperation.All.Select(static operation => operation.Label)];

    [Theory]
    [MemberData(nameof(Labels))]
    public void It_defines_one_operation_whose_name_is_the_one_that_is_sent(string label)
    {
        var operation = SentOperation.ByLabel(label);
        var field = operation.Field;

        operation.Definition.Name!.StringValue.Should().Be(operation.Name);
        operation.Name.Should().Be(char.ToUpperInvariant(field[0]) + field[1..]);
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void It_asks_for_one_root_field_the_one_that_is_read(string label)
    {
        var operation = SentOperation.ByLabel(label);
        operation.Definition.SelectionSet.Selections.Should().ContainSingle()
            .Which.Should().BeAssignableTo<GraphQLField>().Which.Name.StringValue.Should().Be(operation.Field);
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void It_defines_the_fragments_that_it_spreads_and_no_others(string label)
    {
        var operation = SentOperation.ByLabel(label);
        var spread = SpreadsIn(operation.Definition.SelectionSet)
            .Concat(operation.Fragments.SelectMany(static fragment => SpreadsIn(fragment.SelectionSet)));

        operation.Fragments.Select(static fragment => fragment.FragmentName.Name.StringValue)
            .Should().OnlyHaveUniqueItems().And.BeEquivalentTo(spread.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void It_holds_no_byte_that_does_nothing(string label)
    {
        SentOperation.ByLabel(label).Text.Should().NotMatchRegex(@"[\r\n\t]|  |\s[(){}:,$]|[(){}:,]\s");
    }

    [Theory]
    [InlineData("merchantApiClientTransactionPaymentSessionStartV2", 2_400)]
    [InlineData("merchantApiClientTransactionPaymentSessionVerify", 3_700)]
    public void It_stays_within_its_size(string field, int bytes)
    {
        Encoding.UTF8.GetByteCount(SentOperation.ByLabel(field).Text).Should().BeLessThanOrEqualTo(bytes);
    }

    [Theory]
    [InlineData("merchantApiTransaction", "", "Transaction")]
    [InlineData("merchantApiTransaction", "paymentMethod", "PaymentMethod")]
    [InlineData("merchantApiTransaction", "transactionProvider", "TransactionProvider")]
    [InlineData("merchantApiTransaction", "clientTransactionSession", "TransactionSession")]
    [InlineData("merchantApiTransaction", "paymentPlan", "PaymentPlan")]
    [InlineData("merchantApiTransaction", "relatedTransaction", "Transaction")]
    [InlineData("merchantApiTransaction", "transactionsRelated", "Transaction")]
    [InlineData("merchantApiTransactions", "edges.node", "Transaction")]
    [InlineData("merchantApiClientTransactionSession", "", "TransactionSession")]
    [InlineData("merchantApiClientTransactionSession", "transactions", "Transaction")]
    [InlineData("merchantApiClientTransactionSessions", "edges.node", "TransactionSession")]
    [InlineData("merchantApiClientTransactionPaymentSessionStartV2", "", "TransactionSession")]
    [InlineData("merchantApiClientTransactionPaymentSessionVerify", "", "Transaction")]
    [InlineData("merchantApiClientTransactionPaymentSessionVerify", "clientTransactionSession", "TransactionSession")]
    [InlineData("merchantApiClientTransactionAddPaymentMethodSessionStart", "", "TransactionSession")]
    [InlineData("merchantApiClientTransactionAddPaymentMethodSessionVerify", "", "Transaction")]
    [InlineData("merchantApiClientTransactionAuthorizationSessionStart", "session", "TransactionSession")]
    [InlineData("merchantApiClientTransactionAuthorizationSessionVerify", "transactions", "Transaction")]
    [InlineData("merchantApiClientTransactionAuthorizationSessionVerify", "customer", "Customer")]
    [InlineData("merchantApi", "", "Merchant")]
    [InlineData("merchantApiTransactionProvider", "", "TransactionProvider")]
    [InlineData("merchantApiTransactionProviders", "edges.node", "TransactionProvider")]
    [InlineData("merchantApiCustomerCreate", "", "Customer")]
    [InlineData("merchantApiCustomerResolve", "", "Customer")]
    [InlineData("merchantApiCustomerPaymentMethod", "", "PaymentMethod")]
    [InlineData("merchantApiCustomerPaymentMethods", "edges.node", "PaymentMethod")]
    [InlineData("merchantApiCustomerPaymentMethodSyncOne", "", "PaymentMethod")]
    [InlineData("merchantApiCustomerPaymentMethodSyncAll", "", "PaymentMethod")]
    [InlineData("merchantApiTransactions", "edges.node.transactionsRelated", "Transaction")]
    [InlineData("merchantApiTransactionSyncOne", "", "Transaction")]
    [InlineData("merchantApiTransactionRefund", "", "Transaction")]
    [InlineData("merchantApiTransactionRefund", "relatedTransaction", "Transaction")]
    [InlineData("merchantApiTransactionVoid", "", "Transaction")]
    [InlineData("merchantApiTransactionAuthorizationSettle", "transaction", "Transaction")]
    [InlineData("merchantApiTransactionAuthorizationSettle", "session", "TransactionSession")]
    [InlineData("merchantApiTransactionAuthorizationVoid", "transaction", "Transaction")]
    [InlineData("merchantApiTransactionAuthorizationVoid", "customer", "Customer")]
    [InlineData("merchantApiServerPaymentMethodTransactionCreate", "", "Transaction")]
    [InlineData("merchantApiServerAchPaymentTransactionCreate", "", "Transaction")]
    [InlineData("merchantApiServerPaymentMethodTransactionAuthorizationSessionStart", "session", "TransactionSession")]
    [InlineData("merchantApiServerPaymentMethodTransactionAuthorizationSessionVerify", "transactions", "Transaction")]
    [InlineData("merchantApiPaymentPlan", "", "PaymentPlan")]
    [InlineData("merchantApiPaymentPlan", "template", "PaymentPlanTemplate")]
    [InlineData("merchantApiPaymentPlan", "transactions", "Transaction")]
    [InlineData("merchantApiPaymentPlans", "edges.node", "PaymentPlan")]
    [InlineData("merchantApiPaymentPlanCreate", "", "PaymentPlan")]
    [InlineData("merchantApiPaymentPlanCancel", "", "PaymentPlan")]
    [InlineData("merchantApiPaymentPlanSyncOne", "", "PaymentPlan")]
    [InlineData("merchantApiPaymentPlanSyncAll", "", "PaymentPlan")]
    [InlineData("merchantApiPaymentPlanTemplate", "", "PaymentPlanTemplate")]
    [InlineData("merchantApiPaymentPlanTemplates", "edges.node", "PaymentPlanTemplate")]
    [InlineData("merchantApiPaymentPlanTemplateCreate", "", "PaymentPlanTemplate")]
    [InlineData("merchantApiPaymentPlanTemplateUpdate", "", "PaymentPlanTemplate")]
    [InlineData("merchantApiPaymentPlanTemplateSyncOne", "", "PaymentPlanTemplate")]
    [InlineData("merchantApiPaymentPlanTemplateSyncAll", "", "PaymentPlanTemplate")]
    public void It_selects_every_scalar_that_the_model_reads_and_nothing_that_it_does_not(string field, string path, string model)
    {
        var operation = SentOperation.ByLabel(field);
        var selection = operation.FieldAt(path.Split('.', StringSplitOptions.RemoveEmptyEntries)).SelectionSet!;

        var selected = operation.Fields(selection).Select(static inner => inner.Name.StringValue).ToList();
        var (scalars, table) = ModelOf(model);
        selected.Should().OnlyHaveUniqueItems().And.Contain(scalars.Split(' ')).And.BeSubsetOf(table.Names);
    }

    private static (string Scalars, FieldTable Table) ModelOf(string model) => model switch
    {
        "Transaction" => (Transaction.Scalars, Transaction.WireFields),
        "TransactionSession" => (TransactionSession.Scalars, TransactionSession.WireFields),
        "TransactionProvider" => (TransactionProvider.Scalars, TransactionProvider.WireFields),
        "PaymentMethod" => (PaymentMethod.Scalars, PaymentMethod.WireFields),
        "PaymentPlan" => (PaymentPlan.Scalars, PaymentPlan.WireFields),
        "PaymentPlanTemplate" => (PaymentPlanTemplate.Scalars, PaymentPlanTemplate.WireFields),
        "Customer" => (Customer.Scalars, Customer.WireFields),
        "Merchant" => (Merchant.Scalars, Merchant.WireFields),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, "There is no such model."),
    };

    private static IEnumerable<string> SpreadsIn(GraphQLSelectionSet selection) => selection.Selections.SelectMany(static node => node switch
    {
        GraphQLFragmentSpread spread => [spread.FragmentName.Name.StringValue],
        GraphQLField { SelectionSet: { } inner } => SpreadsIn(inner),
        GraphQLInlineFragment inline => SpreadsIn(inline.SelectionSet),
        _ => Enumerable.Empty<string>(),
    });
}
