namespace AccruPay;

/// <summary>Who pays, and the address that the payment method is registered at.</summary>
/// <remarks>Personal data: it does not print. Immutable and thread-safe.</remarks>
public sealed record BillingDetails : ContactDetails
{
    private protected override ContactFieldNames FieldNames => ContactFieldNames.Billing;
}
