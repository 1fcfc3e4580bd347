namespace AccruPay;

/// <summary>Converts a <see cref="CountryCode"/> to and from its code.</summary>
internal sealed class CountryCodeTypeConverter : CodeTypeConverter<CountryCode>
{
    /// <inheritdoc/>
    protected override CountryCode FromWire(string text) => CountryCode.FromWire(text);
}
