using System.Reflection;

namespace AccruPay.Tests;

public class NetworkMethodConventionTests
{
    private static readonly IReadOnlyList<MethodInfo> NetworkMethods =
        [.. PublicSurface.Types.SelectMany(PublicSurface.MethodsOf).Where(static method => typeof(Task).IsAssignableFrom(method.ReturnType) || IsList(method.ReturnType))];

    [Fact]
    public void There_is_one_for_each_operation()
    {
        NetworkMethods.Select(PublicSurface.NameOf).Should().BeEquivalentTo(
            "MerchantClient.GetAsync",
            "TransactionProvidersClient.ListAsync",
            "TransactionProvidersClient.GetAsync",
            "CustomersClient.CreateAsync",
            "CustomersClient.ResolveAsync",
            "PaymentMethodsClient.ListAsync",
            "PaymentMethodsClient.GetAsync",
            "PaymentMethodsClient.SyncAsync",
            "PaymentMethodsClient.SyncAllAsync",
            "TransactionsClient.ListAsync",
            "TransactionsClient.GetAsync",
            "TransactionsClient.VoidAsync",
            "TransactionsClient.RefundAsync",
            "TransactionsClient.RefundRemainingAsync",
            "TransactionsClient.SyncAsync",
            "TransactionsClient.WaitForOutcomeAsync",
            "ClientSessionsClient.ListAsync",
            "ClientSessionsClient.GetAsync",
            "ClientSessionsClient.GetBaseConfigAsync",
            "PaymentSessionsClient.StartAsync",
            "PaymentSessionsClient.VerifyAsync",
            "PaymentSessionsClient.WaitForOutcomeAsync",
            "PaymentMethodSessionsClient.StartAsync",
            "PaymentMethodSessionsClient.VerifyAsync",
            "PaymentMethodSessionsClient.WaitForOutcomeAsync",
            "AuthorizationSessionsClient.StartAsync",
            "AuthorizationSessionsClient.VerifyAsync",
            "AuthorizationSessionsClient.WaitForOutcomeAsync",
            "ServerAuthorizationsClient.StartAsync",
            "ServerAuthorizationsClient.VerifyAsync",
            "ServerAuthorizationsClient.WaitForOutcomeAsync",
            "AuthorizationsClient.SettleAsync",
            "AuthorizationsClient.VoidAsync",
            "PaymentsClient.ChargeAsync",
            "PaymentsClient.InitiateAchAsync",
            "PaymentPlansClient.ListAsync",
            "PaymentPlansClient.GetAsync",
            "PaymentPlansClient.CreateAsync",
            "PaymentPlansClient.CancelAsync",
            "PaymentPlansClient.SyncAsync",
            "PaymentPlansClient.SyncAllAsync",
            "PaymentPlanTemplatesClient.ListAsync",
            "PaymentPlanTemplatesClient.GetAsync",
            "PaymentPlanTemplatesClient.CreateAsync",
            "PaymentPlanTemplatesClient.UpdateAsync",
            "PaymentPlanTemplatesClient.SyncAsync",
            "PaymentPlanTemplatesClient.SyncAllAsync",
            "AccruPayOutcomeUnknownException.FindOutAsync",
            "AccruPayCanceledException.FindOutAsync");
    }

    [Fact]
    public void Its_name_ends_in_Async() =>
        NetworkMethods.Should().OnlyContain(static method => method.Name.EndsWith("Async", StringComparison.Ordinal));

    [Fact]
    public void Nothing_else_has_such_a_name()
    {
        PublicSurface.Types.SelectMany(PublicSurface.MethodsOf)
            .Where(static method => method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(PublicSurface.NameOf)
            .Should().BeEquivalentTo([.. NetworkMethods.Select(PublicSurface.NameOf), "AccruPayClient.DisposeAsync"]);
    }

    [Fact]
    public void It_takes_a_cancellation_token_last_that_can_be_left_out()
    {
        NetworkMethods.Where(static method => !TakesTokenLast(method)).Select(PublicSurface.NameOf).Should().BeEmpty();
    }

    [Fact]
    public void It_can_be_overridden() =>
        NetworkMethods.Where(static method => !method.IsVirtual || method.IsFinal).Select(PublicSurface.NameOf).Should().BeEmpty();

    [Fact]
    public void It_gives_a_result() =>
        NetworkMethods.Should().OnlyContain(static method => method.ReturnType.IsGenericType);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PagedList<>) && !type.ContainsGenericParameters;

    private static bool TakesTokenLast(MethodInfo method) =>
        method.GetParameters() is [.., { Name: "cancellationToken", HasDefaultValue: true } last]
        && last.ParameterType == typeof(CancellationToken);
}
