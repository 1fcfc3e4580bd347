namespace AccruPay;

/// <summary>Converts a <see cref="PaymentProvider"/> to and from its name.</summary>
internal sealed class PaymentProviderTypeConverter : CodeTypeConverter<PaymentProvider>
{
    /// <inheritdoc/>
    protected override PaymentProvider FromWire(string text) => PaymentProvider.FromWire(text);
}
