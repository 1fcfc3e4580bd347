namespace AccruPay.Emulator;

/// <summary>BillingDataSchema.</summary>
internal sealed class BillingInputGraphType() : ContactInputGraphType<ContactDetails>("BillingDataSchema", "billing")
{
    protected override ContactDetails Read(InputValues values) => ReadContact(values);
}
