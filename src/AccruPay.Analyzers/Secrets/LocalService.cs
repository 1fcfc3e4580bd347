using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Secrets;

/// <summary>A service whose secret opens nothing: the emulator, or whatever else listens on this machine.</summary>
internal static class LocalService
{
    private const string Emulator = "AccruPay.Emulator";

    /// <summary>
    /// Whether the options that a secret is assigned to get an endpoint on loopback, or one of the emulator, beside it; or are given to a
    /// client together with the emulator's handler.
    /// </summary>
    public static bool IsMeantBy(ISimpleAssignmentOperation secret) =>
        Beside(secret).OfType<ISimpleAssignmentOperation>().Any(static other =>
            other.Target is IPropertyReferenceOperation { Property.Name: "Endpoint" } && IsLocal(other.Value))
        || HandlerOf(secret) is { } handler && IsOfEmulator(handler);

    private static IEnumerable<IOperation> Beside(ISimpleAssignmentOperation secret) => secret.Parent switch
    {
        IObjectOrCollectionInitializerOperation initializer => initializer.Initializers,
        IExpressionStatementOperation { Parent: IBlockOperation block } =>
            block.Operations.OfType<IExpressionStatementOperation>().Select(static statement => statement.Operation),
        _ => [],
    };

    private static IOperation? HandlerOf(ISimpleAssignmentOperation secret) =>
        secret.Parent?.Parent is IObjectCreationOperation { Parent: IArgumentOperation { Parent: IObjectCreationOperation { Arguments: [_, var handler] } } }
            ? handler
            : null;

    private static bool IsLocal(IOperation endpoint) => IsOfEmulator(endpoint) || endpoint.DescendantsAndSelf().Any(static operation =>
        operation.ConstantValue is { HasValue: true, Value: string text }
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.IsLoopback);

    private static bool IsOfEmulator(IOperation value) => value.DescendantsAndSelf().Any(static operation => operation switch
    {
        IMemberReferenceOperation member => member.Member.IsIn(Emulator),
        IInvocationOperation call => call.TargetMethod.IsIn(Emulator),
        _ => false,
    });
}
