using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>What a merchant asks for when it starts a session, of any of the three kinds.</summary>
internal sealed record StartSession
{
    public required EmulatedTransactionAction Action { get; init; }

    public BigInteger Amount { get; init; }

    public required string Currency { get; init; }

    public required string MerchantInternalTransactionCode { get; init; }

    public bool StorePaymentMethod { get; init; }

    public CustomerSelector? Customer { get; init; }

    public required CheckoutDetails Details { get; init; }
}
