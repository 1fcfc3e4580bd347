using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Clients;

/// <summary>
/// The code that ASP.NET Core runs for each request, as far as it can be told where the code stands: the lambdas of endpoints and
/// middleware, methods that return an IResult, controllers, Razor pages, hubs, and what takes an HttpContext as a middleware does.
/// </summary>
internal sealed class RequestCode
{
    private readonly INamedTypeSymbol? _httpContext;
    private readonly INamedTypeSymbol?[] _perRequest;
    private readonly INamedTypeSymbol?[] _takesHandlers;

    private RequestCode(Compilation compilation)
    {
        _httpContext = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.HttpContext");
        _perRequest =
        [
            compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.ControllerBase"),
            compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.RazorPages.PageModel"),
            compilation.GetTypeByMetadataName("Microsoft.AspNetCore.SignalR.Hub"),
        ];
        _takesHandlers =
        [
            compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions"),
            compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.UseExtensions"),
            compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.RunExtensions"),
        ];
    }

    public INamedTypeSymbol? HttpContext => _httpContext;

    public static RequestCode In(Compilation compilation) => new(compilation);

    /// <summary>Whether an operation runs once for each request, or more often.</summary>
    public bool Contains(IOperation operation)
    {
        if (_httpContext is null)
            return false;

        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is not IAnonymousFunctionOperation lambda || ReceiverOf(lambda) is not { } receiver)
                continue;

            // Whoever else takes a lambda decides when it runs: a cache once for each key, Lazy once for all.
            return TakesHandlers(receiver) || ReturnsResult(lambda.Symbol);
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is { } member && IsOfRequest(member);
    }

    /// <summary>Whether a parameter is filled from the request: of an endpoint's lambda, or of an action.</summary>
    public bool Fills(IParameterReferenceOperation reference)
    {
        for (IOperation? current = reference; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation lambda && Owns(lambda.Symbol, reference.Parameter))
                return IsHandler(lambda);
        }

        return reference.Parameter.ContainingSymbol is IMethodSymbol function && (IsAction(function) || ReturnsResult(function));
    }

    private bool IsAction(IMethodSymbol function) =>
        function is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary }
        && Array.Exists(_perRequest, type => function.ContainingType.IsOrDerivesFrom(type));

    // A handler that an endpoint is given by its name: what it returns is the answer, as of nothing else.
    private static bool ReturnsResult(IMethodSymbol function)
    {
        var result = function.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var inner] } ? inner : function.ReturnType;
        return result.IsIn("Microsoft.AspNetCore.Http");
    }

    private bool IsHandler(IAnonymousFunctionOperation lambda) => ReceiverOf(lambda) is { } receiver && TakesHandlers(receiver);

    // The call, or the constructor, that a lambda is an argument of.
    private static IOperation? ReceiverOf(IAnonymousFunctionOperation lambda)
    {
        var parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation argument ? argument.Parent : null;
    }

    private bool TakesHandlers(IOperation receiver) =>
        receiver is IInvocationOperation call && Array.Exists(_takesHandlers, type => call.TargetMethod.ContainingType.Is(type));

    private bool IsOfRequest(ISymbol member)
    {
        var outermost = member;
        for (var current = member; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current is IMethodSymbol method && (ReturnsResult(method) || IsMiddleware(method)))
                return true;

            if (current is INamedTypeSymbol type)
                return Array.Exists(_perRequest, known => type.IsOrDerivesFrom(known)) && !outermost.IsStatic;

            outermost = current;
        }

        return false;
    }

    private bool IsMiddleware(IMethodSymbol method) =>
        method is { Parameters: [var first, ..], Name: "Invoke" or "InvokeAsync" } && first.Type.Is(_httpContext);

    private static bool Owns(IMethodSymbol function, IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function);
}
