using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Secrets;

/// <summary>Follows a revealed text through the body in which it is revealed, to the first place where it leaks.</summary>
internal sealed class SecretFlow(SdkTypes sdk, WebOutput web)
{
    private const string Stored = "stored";
    private const string Logged = "logged";
    private const string Sent = "sent to a page";
    private const string Written = "written into a text";

    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);

    /// <returns>What becomes of the value, in words; null where nothing does that is known to be wrong.</returns>
    public string? LeakOf(IOperation value) => value.Parent switch
    {
        IConversionOperation or IAwaitOperation or ICoalesceOperation => LeakOf(value.Parent),
        IConditionalOperation choice => choice.Condition == value ? null : LeakOf(choice),
        IConditionalAccessOperation access => LeakThrough(access, value),
        IArrayInitializerOperation { Parent: { } array } => LeakOf(array),
        IInterpolationOperation => Written,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => Written,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } => Written,
        IArgumentOperation argument => LeakBy(argument),
        IInvocationOperation call when call.Instance == value => IsText(call.Type) ? LeakOf(call) : null,
        IPropertyReferenceOperation property when property.Instance == value => IsText(property.Type) ? LeakOf(property) : null,
        ISimpleAssignmentOperation assignment when assignment.Value == value => LeakBy(assignment),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => LeakOf(declarator.Symbol, value),
        IFieldInitializerOperation or IPropertyInitializerOperation => Stored,
        IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } } => LeakOf(local, value),
        IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } } => LeakOf(local, value),
        IReturnOperation => web.IsAnsweredFrom(value) ? Sent : null,
        _ => null,
    };

    private string? LeakThrough(IConditionalAccessOperation access, IOperation value)
    {
        if (access.WhenNotNull == value)
            return LeakOf(access);

        return access.WhenNotNull is IInvocationOperation or IPropertyReferenceOperation && IsText(access.WhenNotNull.Type) ? LeakOf(access) : null;
    }

    private string? LeakOf(ILocalSymbol local, IOperation value) =>
        _followed.Add(local)
            ? LocalValues.ReadsOf(local, value.Root()).Select(LeakOf).FirstOrDefault(static leak => leak is not null)
            : null;

    private string? LeakBy(ISimpleAssignmentOperation assignment) => assignment.Target switch
    {
        ILocalReferenceOperation target => LeakOf(target.Local, assignment),
        IMemberReferenceOperation target => sdk.Owns(target.Member) ? null : Stored,
        _ => null,
    };

    private string? LeakBy(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation call => LeakBy(call),
        IObjectCreationOperation { Constructor: { } constructor } creation => LeakBy(constructor, creation),
        _ => null,
    };

    private string? LeakBy(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (sdk.Owns(method))
            return null;

        if (LogCall.Is(method))
            return Logged;

        if (WebOutput.IsWrittenBy(method))
            return Sent;

        if (method.IsIn("Microsoft.EntityFrameworkCore") || method.ContainingType is { Name: "File", ContainingNamespace.Name: "IO" })
            return Stored;

        return IsTransformation(method) && IsText(call.Type) ? LeakOf(call) : null;
    }

    private string? LeakBy(IMethodSymbol constructor, IObjectCreationOperation creation)
    {
        if (sdk.Owns(constructor))
            return null;

        if (WebOutput.IsWrittenBy(constructor))
            return Sent;

        return constructor.ContainingType.IsRecord ? Stored : creation.Type is { Name: "StringBuilder" } ? LeakOf(creation) : null;
    }

    private static bool IsTransformation(IMethodSymbol method) =>
        method.ContainingType is { SpecialType: SpecialType.System_String }
        || method.ContainingType is { Name: "Convert" or "JsonSerializer" or "StringBuilder" or "Encoding" or "Uri" };

    private static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } or { Name: "JsonElement" or "JsonProperty" or "StringBuilder" } or IArrayTypeSymbol;
}
