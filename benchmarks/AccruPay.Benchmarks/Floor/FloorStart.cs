namespace AccruPay.Benchmarks;

/// <summary>What a start of a payment session sends.</summary>
internal sealed class FloorStart
{
    public string? Amount { get; set; }

    public string? Currency { get; set; }

    public string? MerchantInternalTransactionCode { get; set; }

    public FloorBilling? Billing { get; set; }

    public FloorShipping? Shipping { get; set; }

    public FloorUser? User { get; set; }

    public FloorDevice? Device { get; set; }

    public FloorCustomer? Customer { get; set; }

    public bool StorePaymentMethod { get; set; }
}
