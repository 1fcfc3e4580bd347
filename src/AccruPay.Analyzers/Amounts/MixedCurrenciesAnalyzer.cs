using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>ACCRU0007: the amount of one currency is paired, added or compared with another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MixedCurrenciesAnalyzer : SdkAnalyzer
{
    /// <summary>The id of the rule.</summary>
    public const string Id = "ACCRU0007";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Two currencies are mixed",
        "{0} is mixed with {1}: take the amount and the currency of the same value",
        RuleCategory.Correctness,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An amount means nothing without its own currency: 10000 is 100.00 dollars or 10000 yen.",
        RulePage.Folder + Id + RulePage.Extension);

    /// <summary>Makes the analyzer.</summary>
    public MixedCurrenciesAnalyzer()
        : base(Rule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SdkTypes sdk)
    {
        if (context.Compilation.GetTypeByMetadataName("System.Numerics.BigInteger") is not { } integer)
            return;

        var amounts = new AmountTarget(sdk, integer);
        context.RegisterOperationAction(
            operation => AnalyzePair(operation, CurrencyPair.In((IObjectOrCollectionInitializerOperation)operation.Operation, amounts), amounts),
            OperationKind.ObjectOrCollectionInitializer);
        context.RegisterOperationAction(
            operation => AnalyzePair(operation, CurrencyPair.In((IObjectCreationOperation)operation.Operation, amounts), amounts),
            OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => AnalyzeOperands(operation, amounts), OperationKind.Binary);
        context.RegisterOperationAction(operation => AnalyzeComparison(operation, amounts), OperationKind.Invocation);
    }

    private static void AnalyzePair(OperationAnalysisContext context, CurrencyPair? pair, AmountTarget amounts)
    {
        if (pair?.Currency is not { } currency)
            return;

        foreach (var amount in pair.Amounts)
        {
            if (!AnalyzeConstants(context, amount, currency, amounts))
                AnalyzeOwners(context, amount, currency, amounts);
        }
    }

    private static void AnalyzeOperands(OperationAnalysisContext context, AmountTarget amounts)
    {
        var operation = (IBinaryOperation)context.Operation;
        if (amounts.IsMoney(operation.LeftOperand.Type) && amounts.IsMoney(operation.RightOperand.Type))
            AnalyzeConstants(context, operation.LeftOperand, operation.RightOperand, amounts);
    }

    private static void AnalyzeComparison(OperationAnalysisContext context, AmountTarget amounts)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is { TargetMethod.Name: "CompareTo" or "Equals", Instance: { } left, Arguments: [{ Value: var right }] } && amounts.IsMoney(left.Type))
            AnalyzeConstants(context, left, right, amounts);
    }

    // True where both currencies are known, and there is nothing more to ask.
    private static bool AnalyzeConstants(OperationAnalysisContext context, IOperation left, IOperation right, AmountTarget amounts)
    {
        if (ConstantCurrency.Of(left, amounts) is not { } first || ConstantCurrency.Of(right, amounts) is not { } second)
            return false;

        if (first != second)
            Report(context, right, "An amount in " + first, second);
        return true;
    }

    // A record and another that is reached through it, such as a transaction and its session, are about the same payment.
    private static void AnalyzeOwners(OperationAnalysisContext context, IOperation amount, IOperation currency, AmountTarget amounts)
    {
        if (PathToOwner(amount, amounts.IsAmount) is { } first
            && PathToOwner(currency, property => amounts.IsCurrency(property.Type)) is { } second
            && !first.IsAbove(second)
            && !second.IsAbove(first))
        {
            Report(context, currency, $"The amount of '{first}'", $"the currency of '{second}'");
        }
    }

    private static MemberPath? PathToOwner(IOperation value, Func<IPropertySymbol, bool> isMember) => value.Unwrapped() switch
    {
        IPropertyReferenceOperation { Instance: { } owner } member when isMember(member.Property) => MemberPath.To(owner),
        ILocalReferenceOperation local when LocalValues.SingleOf(local) is { } single => PathToOwner(single, isMember),
        _ => null,
    };

    private static void Report(OperationAnalysisContext context, IOperation at, string first, string second) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, at.Syntax.GetLocation(), first, second));
}
