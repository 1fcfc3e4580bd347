namespace AccruPay.Benchmarks;

/// <summary>Shipping details of a request.</summary>
internal sealed class FloorShipping
{
    public string? ShippingFirstName { get; set; }

    public string? ShippingLastName { get; set; }

    public string? ShippingEmail { get; set; }

    public string? ShippingPhone { get; set; }

    public string? ShippingAddressLine1 { get; set; }

    public string? ShippingAddressLine2 { get; set; }

    public string? ShippingAddressCity { get; set; }

    public string? ShippingAddressState { get; set; }

    public string? ShippingAddressPostalCode { get; set; }

    public string? ShippingAddressCountry { get; set; }
}
