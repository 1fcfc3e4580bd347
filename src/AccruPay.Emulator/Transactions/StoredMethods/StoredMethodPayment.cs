using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>What a merchant asks for when it charges a stored payment method, or holds money on it.</summary>
internal sealed record StoredMethodPayment
{
    public required EmulatedTransactionAction Action { get; init; }

    public required BigInteger Amount { get; init; }

    public required string Currency { get; init; }

    public required string MerchantInternalTransactionCode { get; init; }

    public required string PaymentMethodId { get; init; }

    /// <summary>The customer's code, which is deprecated: the customer is the one that owns the method. Null leaves it out.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    public required CheckoutDetails Details { get; init; }
}
