using System.Numerics;

namespace AccruPay;

/// <summary>The rules that arguments are held to before anything is sent.</summary>
/// <remarks>
/// The rules for a member of a request take its owner's name apart from its own, so that the full name, such as
/// "request.Billing.FirstName", is put together only when there is something to report.
/// </remarks>
internal static class Argument
{
    /// <summary>Refuses null.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    internal static T NotNull<T>([System.Diagnostics.CodeAnalysis.NotNull] T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>Refuses null, the empty text and white space.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    internal static string NotBlank([System.Diagnostics.CodeAnalysis.NotNull] string? value, string name)
    {
        if (string.IsNullOrWhiteSpace(NotNull(value, name))) throw new ArgumentException("The text must not be blank.", name);
        return value;
    }

    /// <summary>Refuses null, the empty text and white space in a member of a request.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    internal static void MemberNotBlank(string? value, string owner, string member)
    {
        if (string.IsNullOrWhiteSpace(value)) throw new ArgumentException("The text must not be blank.", $"{owner}.{member}");
    }

    /// <summary>Refuses an amount that is zero or negative.</summary>
    /// <exception cref="ArgumentException">The amount is not positive.</exception>
    internal static void MemberPositive(BigInteger amount, string owner, string member)
    {
        if (amount <= BigInteger.Zero) throw new ArgumentException("The amount must be positive, in minor units.", $"{owner}.{member}");
    }

    /// <summary>Refuses the empty text and white space in a member of a request that may be left out.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    internal static void MemberNullOrNotBlank(string? value, string owner, string member)
    {
        if (value is not null) MemberNotBlank(value, owner, member);
    }
}
