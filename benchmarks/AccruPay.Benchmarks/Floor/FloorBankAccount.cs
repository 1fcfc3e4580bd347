namespace AccruPay.Benchmarks;

/// <summary>A stored bank account.</summary>
internal sealed class FloorBankAccount : FloorPaymentMethodInfo
{
    public string? AccountNumber { get; set; }

    public string? BankName { get; set; }

    public string? RoutingNumber { get; set; }

    public string? SecCode { get; set; }
}
