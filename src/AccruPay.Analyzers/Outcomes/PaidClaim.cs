using Microsoft.CodeAnalysis;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>A name that claims a payment: <c>IsPaid</c>, <c>paid</c>, <c>OrderIsFulfilled</c>; not <c>Unpaid</c> or <c>Membership</c>.</summary>
internal static class PaidClaim
{
    private static readonly string[] States = ["paid", "fulfil", "captured"];

    private static readonly string[] Deeds =
        [.. States, "capture", "ship", "deliver", "complete", "grant", "activate", "provision"];

    /// <summary>Whether a name says that something is paid.</summary>
    public static bool IsMadeBy(string? name) => name is not null && Array.Exists(States, word => HasWord(name, word));

    /// <summary>Whether a name says that something is paid, or that what was paid for is handed over.</summary>
    public static bool IsDoneBy(string? name) => name is not null && Array.Exists(Deeds, word => HasWord(name, word));

    /// <summary>The name of the member that returns, for a claim such as <c>bool IsPaid(session) => ...</c>.</summary>
    public static string NameOf(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : member.Name;

    // A word of the name begins with it: Fulfil finds FulfilOnce and OrderIsFulfilled, paid does not find Unpaid.
    private static bool HasWord(string name, string word)
    {
        for (var at = IndexOf(name, word, 0); at >= 0; at = IndexOf(name, word, at + 1))
        {
            if (StartsWord(name, at) && !IsShipping(name, at))
                return true;
        }

        return false;
    }

    private static int IndexOf(string name, string word, int start) => name.IndexOf(word, start, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWord(string name, int at) =>
        at == 0 || !char.IsLetter(name[at - 1]) || (char.IsUpper(name[at]) && !char.IsUpper(name[at - 1]));

    // An address or a price for shipping is no shipment.
    private static bool IsShipping(string name, int at) => IndexOf(name, "shipping", at) == at;
}
