using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Outcomes;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>Whether a catch clause does something with the news that an outcome is unknown.</summary>
internal static class OutcomeKept
{
    // What a caller may look at to tell an unknown outcome from a failure.
    private static readonly string[] Telling = ["IsSafeToRepeat", "NothingSent"];

    /// <summary>Whether a clause throws, be it the same or another exception.</summary>
    public static bool Throws(ICatchClauseOperation clause) => clause.OwnOperations().Any(static operation => operation is IThrowOperation);

    /// <summary>
    /// Whether a clause finds out, hands the exception on, or looks at what it is; or, where it takes nothing but this
    /// exception, does anything besides logging.
    /// </summary>
    public static bool By(ICatchClauseOperation clause, INamedTypeSymbol exception, SdkTypes sdk) =>
        clause.Handler.Descendants().Any(operation => operation switch
        {
            IInvocationOperation { TargetMethod.Name: "FindOutAsync" } call => sdk.Owns(call.TargetMethod),
            ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, clause.Exception()) && IsUsed(local),
            _ => false,
        })
        || (clause.ExceptionType.Is(exception) && Deed.IsDoneIn(clause.Handler, sdk));

    private static bool IsUsed(ILocalReferenceOperation exception) => exception.Parent switch
    {
        IMemberReferenceOperation member => Array.IndexOf(Telling, member.Member.Name) >= 0,
        IInvocationOperation call when call.Instance == exception => false,
        IInterpolationOperation => false,
        _ => !IsLogged(exception),
    };

    private static bool IsLogged(IOperation exception) =>
        CatchSearch.Around(exception).OfType<IInvocationOperation>().Any(static call => LogCall.Is(call.TargetMethod));
}
