using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>An enumeration whose members have their <see cref="WireName"/>.</summary>
internal abstract class WireEnumGraphType<TEnum> : EnumerationGraphType
    where TEnum : struct, Enum
{
    protected WireEnumGraphType(string name)
    {
        Name = name;
        foreach (var value in Enum.GetValues<TEnum>())
            Add(WireName.Of(value), value);
    }
}
