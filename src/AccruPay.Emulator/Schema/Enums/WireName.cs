using System.Text.RegularExpressions;

namespace AccruPay.Emulator;

/// <summary>The API's way of writing a member of an enumeration: AddPaymentMethod is ADD_PAYMENT_METHOD.</summary>
internal static partial class WireName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToString());

    public static string Of(string member) => WordStart().Replace(member, "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
