using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>Whether a catch clause does something with the news that an outcome is unknown.</summary>
internal static class OutcomeKept
{
    // What a caller may look at to tell an unknown outcome from a failure.
    private static readonly string[] Telling = ["IsSafeToRepeat", "NothingSent"];

    // What is enough to find out later.
    private static readonly string[] Remembered = ["MerchantInternalTransactionCode", "Subject", "PartialResult", "FirstSentAt"];

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
        || (clause.ExceptionType.Is(exception) && IsTreatedApart(clause));

    // A clause for nothing but this exception knows what it has: whatever it does besides logging may be what keeps the payment.
    private static bool IsTreatedApart(ICatchClauseOperation clause) => clause.OwnOperations().Any(operation => operation switch
    {
        IInvocationOperation call => !LogCall.Is(call.TargetMethod) && !IsOfCaught(call.Instance, clause) && !IsLogged(call),
        IPropertyReferenceOperation property => Array.IndexOf(Remembered, property.Property.Name) >= 0 && IsOfCaught(property.Instance, clause) && !IsLogged(property),
        IAssignmentOperation assignment => assignment.Target is not IDiscardOperation && !IsLogged(assignment),
        IIncrementOrDecrementOperation => true,
        IReturnOperation { ReturnedValue: not null } => true,
        _ => false,
    });

    private static bool IsOfCaught(IOperation? instance, ICatchClauseOperation clause) =>
        instance is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, clause.Exception());

    private static bool IsUsed(ILocalReferenceOperation exception) => exception.Parent switch
    {
        IMemberReferenceOperation member => Array.IndexOf(Telling, member.Member.Name) >= 0,
        IInvocationOperation call when call.Instance == exception => false,
        IInterpolationOperation => false,
        _ => !IsLogged(exception),
    };

    private static bool IsLogged(IOperation operation) =>
        CatchSearch.Around(operation).OfType<IInvocationOperation>().Any(static call => LogCall.Is(call.TargetMethod));
}
