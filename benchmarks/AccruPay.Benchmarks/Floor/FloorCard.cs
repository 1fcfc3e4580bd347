namespace AccruPay.Benchmarks;

/// <summary>A stored card.</summary>
internal sealed class FloorCard : FloorPaymentMethodInfo
{
    public string? CardBrand { get; set; }

    public string? CardNumberMasked { get; set; }

    public int? ExpirationMonth { get; set; }

    public int? ExpirationYear { get; set; }
}
