namespace AccruPay;

/// <summary>Who receives the goods, and where.</summary>
/// <remarks>Personal data: it does not print. Immutable and thread-safe.</remarks>
public sealed record ShippingDetails : ContactDetails
{
    private protected override ContactFieldNames FieldNames => ContactFieldNames.Shipping;
}
