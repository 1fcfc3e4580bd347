using Microsoft.CodeAnalysis;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>A name that claims a payment: <c>IsPaid</c>, <c>paid</c>, <c>OrderIsFulfilled</c>.</summary>
internal static class PaidClaim
{
    private static readonly string[] Words = ["paid", "fulfil", "captured"];

    public static bool IsMadeBy(string? name) =>
        name is not null
        && name.IndexOf("unpaid", StringComparison.OrdinalIgnoreCase) < 0
        && Array.Exists(Words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The name of the member that returns, for a claim such as <c>bool IsPaid(session) => ...</c>.</summary>
    public static string NameOf(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : member.Name;
}
