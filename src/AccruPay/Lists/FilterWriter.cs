using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Writes filters that are set as variables; those that are null are left out. Without a writer it looks at their rules
/// only, so that a bad filter is refused before anything is sent.
/// </summary>
internal readonly struct FilterWriter
{
    private readonly Utf8JsonWriter? _writer;
    private readonly string _owner;

    public FilterWriter(Utf8JsonWriter writer)
    {
        _writer = writer;
        _owner = "filter";
    }

    /// <summary>Makes one that only checks; the owner is the argument's name.</summary>
    public FilterWriter(string owner)
    {
        _writer = null;
        _owner = owner;
    }

    public void Text(string name, string? value)
    {
        if (value is null)
            return;

        Argument.MemberNotBlank(value, _owner, Member(name));
        _writer?.WriteString(name, value);
    }

    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
            _writer?.WriteBoolean(name, flag);
    }

    public void Time(string name, DateTimeOffset? value)
    {
        if (value is { } time)
            _writer?.WriteString(name, WireTime.Of(time));
    }

    public void Amount(string name, BigInteger? value)
    {
        if (value is not { } amount || _writer is null)
            return;

        _writer.WritePropertyName(name);
        IntegerText.WriteValue(_writer, amount);
    }

    public void Currency(string name, Currency? value)
    {
        if (value is not { } currency)
            return;

        Demand(currency.IsWellFormed, name, "A currency is needed, such as Currency.Usd, or null.");
        _writer?.WriteString(name, currency.Code);
    }

    public void Provider(string name, PaymentProvider? value)
    {
        if (value is not { } provider)
            return;

        Demand(provider.IsWellFormed, name, "A provider is needed, such as PaymentProvider.Stripe, or null.");
        _writer?.WriteString(name, provider.Name);
    }

    /// <summary>Writes a value of an enum. Unknown is a value of the API's own only in some.</summary>
    public void Enum<TEnum>(string name, TEnum? value, bool mayBeUnknown = false)
        where TEnum : struct, Enum
    {
        if (value is not { } one)
            return;

        DemandKnown(name, one, mayBeUnknown);
        _writer?.WriteString(name, WireEnum<TEnum>.ToText(one));
    }

    public void AnyOf<TEnum>(string name, IReadOnlyList<TEnum>? values)
        where TEnum : struct, Enum
    {
        if (values is null)
            return;

        Demand(values.Count > 0, name, "The list must not be empty; leave it null.");
        _writer?.WriteStartArray(name);
        foreach (var value in values)
        {
            DemandKnown(name, value, mayBeUnknown: true);
            _writer?.WriteStringValue(WireEnum<TEnum>.ToText(value));
        }

        _writer?.WriteEndArray();
    }

    public void Sorting(string name, IReadOnlyList<Sorting> sorting)
    {
        if (_writer is null || sorting.Count == 0)
            return;

        _writer.WriteStartArray(name);
        foreach (var field in sorting)
            field.WriteTo(_writer);

        _writer.WriteEndArray();
    }

    private void DemandKnown<TEnum>(string name, TEnum value, bool mayBeUnknown)
        where TEnum : struct, Enum =>
        Demand(
            WireEnum<TEnum>.IsDefined(value) && (mayBeUnknown || !EqualityComparer<TEnum>.Default.Equals(value, default)),
            name,
            "The value must be one that the API knows, or null.");

    private void Demand(bool holds, string name, string rule)
    {
        if (!holds)
            throw new ArgumentException(rule, $"{_owner}.{Member(name)}");
    }

    private static string Member(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
