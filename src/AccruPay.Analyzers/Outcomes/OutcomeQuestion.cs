using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>Code that asks what really happened.</summary>
internal static class OutcomeQuestion
{
    private static readonly string[] AboutMoney = ["IsPaid", "IsPaidFor", "IsHeld", "Action", "ActionText"];

    /// <summary>Whether a session is verified, or the outcome of a transaction is looked at, be it by a method that says so by its name.</summary>
    public static bool IsAskedOfSession(IOperation code, SdkTypes sdk) => code.DescendantsAndSelf().Any(operation => operation switch
    {
        IInvocationOperation call => sdk.TellsOutcome(call.TargetMethod)
            || call.TargetMethod.ContainingType.Is(sdk.Transaction)
            || call.TargetMethod.Name.IndexOf("verify", StringComparison.OrdinalIgnoreCase) >= 0,
        IPropertyReferenceOperation property => property.Property.ContainingType.Is(sdk.Transaction)
            && (property.Property.Name is "Status" || Array.IndexOf(AboutMoney, property.Property.Name) >= 0),
        _ => false,
    });

    /// <summary>Whether a transaction is asked what kind it is, and not only whether it succeeded.</summary>
    /// <param name="code">The code that may ask.</param>
    /// <param name="transaction">The path to the transaction; null where it is not known, so that any will do.</param>
    /// <param name="sdk">The SDK.</param>
    public static bool IsAskedOf(IOperation code, MemberPath? transaction, SdkTypes sdk) => code.DescendantsAndSelf().Any(operation => operation switch
    {
        IInvocationOperation call => IsAboutMoney(call.TargetMethod, call.Instance, transaction, sdk),
        IPropertyReferenceOperation property => IsAboutMoney(property.Property, property.Instance, transaction, sdk),
        _ => false,
    });

    private static bool IsAboutMoney(ISymbol member, IOperation? instance, MemberPath? transaction, SdkTypes sdk) =>
        member.ContainingType.Is(sdk.Transaction)
        && Array.IndexOf(AboutMoney, member.Name) >= 0
        && (transaction is null || MemberPath.To(instance) is not { } other || other.IsSame(transaction));
}
