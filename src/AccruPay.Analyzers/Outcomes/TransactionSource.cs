using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>Where a transaction comes from, which may say what it cannot be.</summary>
internal static class TransactionSource
{
    private const string AnyMethod = "";

    // The types whose methods answer with a payment, a refund or a stored method, never with a hold.
    private static readonly (string Type, string Method)[] WithoutHolds =
    [
        ("PaymentSessionsClient", AnyMethod),
        ("PaymentMethodSessionsClient", AnyMethod),
        ("PaymentsClient", AnyMethod),
        ("TransactionsClient", "RefundAsync"),
        ("TransactionsClient", "RefundRemainingAsync"),
    ];

    /// <summary>Whether a transaction is one that cannot be an authorization, or that is known to be one.</summary>
    public static bool CannotBeHold(IOperation? transaction, SdkTypes sdk) => transaction?.Unwrapped() switch
    {
        IConditionalAccessInstanceOperation instance => CannotBeHold(instance.Target(), sdk),
        ILocalReferenceOperation local => LocalValues.SingleOf(local) is { } value ? CannotBeHold(value, sdk) : IsFiltered(local, sdk),
        IInvocationOperation call => sdk.Owns(call.TargetMethod) && Array.Exists(WithoutHolds, known => IsCall(call.TargetMethod, known.Type, known.Method)),
        IPropertyReferenceOperation { Property.Name: "Authorization" } property => property.Property.ContainingType.Is(sdk.SessionContext),
        _ => false,
    };

    private static bool IsCall(IMethodSymbol called, string type, string method) =>
        called.ContainingType.Name == type && (method == AnyMethod || called.Name == method);

    // await foreach (var payment in transactions.ListAsync(new TransactionFilter { Action = ... }))
    private static bool IsFiltered(ILocalReferenceOperation local, SdkTypes sdk)
    {
        var loop = local.Root().Descendants().OfType<IForEachLoopOperation>()
            .FirstOrDefault(loop => loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default));
        return loop?.Collection is { } collection && Choices(collection).Any(operation =>
            operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Action" or "Actions" } property } }
            && sdk.Owns(property));
    }

    private static IEnumerable<IOperation> Choices(IOperation collection) =>
        collection.DescendantsAndSelf().SelectMany(static operation => operation is ILocalReferenceOperation local && LocalValues.SingleOf(local) is { } value
            ? value.DescendantsAndSelf()
            : [operation]);
}
