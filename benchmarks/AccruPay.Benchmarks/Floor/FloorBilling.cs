namespace AccruPay.Benchmarks;

/// <summary>Billing details of a request.</summary>
internal sealed class FloorBilling
{
    public string? BillingFirstName { get; set; }

    public string? BillingLastName { get; set; }

    public string? BillingEmail { get; set; }

    public string? BillingPhone { get; set; }

    public string? BillingAddressLine1 { get; set; }

    public string? BillingAddressLine2 { get; set; }

    public string? BillingAddressCity { get; set; }

    public string? BillingAddressState { get; set; }

    public string? BillingAddressPostalCode { get; set; }

    public string? BillingAddressCountry { get; set; }
}
