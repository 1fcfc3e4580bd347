using AccruPay.Analyzers.Clients;
using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>A token that is canceled when the visitor goes: RequestAborted, a parameter that is filled from it, or one that is linked to it.</summary>
internal sealed class RequestToken(RequestCode requests)
{
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    public bool Is(IOperation token) => token.Unwrapped() switch
    {
        IPropertyReferenceOperation { Property.Name: "RequestAborted" } property => property.Property.ContainingType.Is(requests.HttpContext),
        IPropertyReferenceOperation { Property: { Name: "Token", ContainingType.Name: "CancellationTokenSource" }, Instance: { } source } => IsLinked(source),
        ILocalReferenceOperation local => _followed.Add(local.Local) && LocalValues.Of(local.Local, local.Root()).Any(Is),
        IParameterReferenceOperation parameter => requests.Fills(parameter),
        ICoalesceOperation fallback => Is(fallback.Value) || Is(fallback.WhenNull),
        IConditionalOperation { WhenFalse: { } other } choice => Is(choice.WhenTrue) || Is(other),
        _ => false,
    };

    private bool IsLinked(IOperation source) => source.Unwrapped() switch
    {
        ILocalReferenceOperation local => _followed.Add(local.Local) && LocalValues.Of(local.Local, local.Root()).Any(IsLinked),
        IInvocationOperation { TargetMethod.Name: "CreateLinkedTokenSource" } call => call.Arguments.SelectMany(Tokens).Any(Is),
        _ => false,
    };

    private static IEnumerable<IOperation> Tokens(IArgumentOperation argument) =>
        argument.Value is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues : Enumerable.Repeat(argument.Value, 1);
}
