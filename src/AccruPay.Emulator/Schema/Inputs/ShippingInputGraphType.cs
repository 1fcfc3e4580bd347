namespace AccruPay.Emulator;

/// <summary>ShippingDataSchema.</summary>
internal sealed class ShippingInputGraphType() : ContactInputGraphType<ContactDetails>("ShippingDataSchema", "shipping")
{
    protected override ContactDetails Read(InputValues values) => ReadContact(values);
}
