using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>What payment and authorization sessions have in common when they are started: an amount.</summary>
public abstract record StartAmountSessionRequest : StartSessionRequest
{
    private static readonly JsonEncodedText AmountName = JsonEncodedText.Encode("amount");
    private static readonly JsonEncodedText StorePaymentMethodName = JsonEncodedText.Encode("storePaymentMethod");

    private protected StartAmountSessionRequest()
    {
    }

    /// <summary>
    /// The amount in minor units of <see cref="TransactionRequest.Currency"/> (10000 is 100.00 USD); positive.
    /// </summary>
    public required BigInteger Amount { get; init; }

    /// <summary>
    /// Whether the payment method is stored for the customer when they pay, to be charged again later; false by default.
    /// Needs <see cref="StartSessionRequest.Customer"/>.
    /// </summary>
    public bool StorePaymentMethod { get; init; }

    private protected override BigInteger? ExpectedAmount => Amount;

    internal override string? DifferenceTo(in RecordFacts record)
    {
        return record.StorePaymentMethod is { } stores && stores != StorePaymentMethod
            ? "storePaymentMethod"
            : base.DifferenceTo(record);
    }

    private protected override void Validate(string argumentName)
    {
        Argument.MemberPositive(Amount, argumentName, nameof(Amount));

        base.Validate(argumentName);
        if (StorePaymentMethod)
            DemandCustomer(argumentName, "where the payment method is to be stored");
    }

    private protected override void WriteData(Utf8JsonWriter writer)
    {
        writer.WritePropertyName(AmountName);
        IntegerText.WriteValue(writer, Amount);
        base.WriteData(writer);
        writer.WriteBoolean(StorePaymentMethodName, StorePaymentMethod);
    }
}
