namespace AccruPay;

/// <summary>Converts a <see cref="Currency"/> to and from its code.</summary>
internal sealed class CurrencyTypeConverter : CodeTypeConverter<Currency>
{
    /// <inheritdoc/>
    protected override Currency FromWire(string text) => Currency.FromWire(text);
}
