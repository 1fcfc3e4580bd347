using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>What a merchant asks for when it debits a bank account.</summary>
internal sealed record AchPayment
{
    public required BigInteger Amount { get; init; }

    public required string Currency { get; init; }

    public required string MerchantInternalTransactionCode { get; init; }

    public required AchInfo BankAccount { get; init; }

    public required bool StorePaymentMethod { get; init; }

    public CustomerSelector? Customer { get; init; }

    public required CheckoutDetails Details { get; init; }
}
