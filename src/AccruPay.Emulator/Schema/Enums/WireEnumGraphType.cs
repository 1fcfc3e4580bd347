using System.Text.RegularExpressions;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>An enumeration whose members are written in the API's way: AddPaymentMethod is ADD_PAYMENT_METHOD.</summary>
internal abstract partial class WireEnumGraphType<TEnum> : EnumerationGraphType
    where TEnum : struct, Enum
{
    protected WireEnumGraphType(string name)
    {
        Name = name;
        foreach (var value in Enum.GetValues<TEnum>())
            Add(WireName(value), value);
    }

    private static string WireName(TEnum value) => WordStart().Replace(value.ToString(), "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
