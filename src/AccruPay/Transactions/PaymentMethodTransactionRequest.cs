using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// What a charge and a hold of a stored payment method have in common. The customer is the one that the method belongs to.
/// </summary>
public abstract record PaymentMethodTransactionRequest : TransactionRequest
{
    private static readonly JsonEncodedText AmountName = JsonEncodedText.Encode("amount");
    private static readonly JsonEncodedText PaymentMethodIdName = JsonEncodedText.Encode("merchantCustomerPaymentMethodId");

    private protected PaymentMethodTransactionRequest()
    {
    }

    /// <summary>
    /// The amount in minor units of <see cref="TransactionRequest.Currency"/> (10000 is 100.00 USD); positive.
    /// </summary>
    public required BigInteger Amount { get; init; }

    /// <summary>
    /// The service's id of the stored payment method. It belongs to one provider account and cannot be used through
    /// another.
    /// </summary>
    public required string PaymentMethodId { get; init; }

    private protected override BigInteger? ExpectedAmount => Amount;

    internal override bool IsFromElsewhere(in RecordFacts record) =>
        record.PaymentMethodId is { } id && !WireText.IsSame(PaymentMethodId, id);

    internal override string? DifferenceTo(in RecordFacts record) =>
        IsFromElsewhere(record) ? "paymentMethodId" : base.DifferenceTo(record);

    // A stored payment method belongs to one account.
    internal override bool IsAtSameAccount(in RecordFacts record) =>
        WireText.IsSame(PaymentMethodId, record.PaymentMethodId) || base.IsAtSameAccount(record);

    private protected override void Validate(string argumentName)
    {
        Argument.MemberPositive(Amount, argumentName, nameof(Amount));
        Argument.MemberNotBlank(PaymentMethodId, argumentName, nameof(PaymentMethodId));
        base.Validate(argumentName);
    }

    private protected override void WriteData(Utf8JsonWriter writer)
    {
        writer.WritePropertyName(AmountName);
        IntegerText.WriteValue(writer, Amount);
        WireText.Write(writer, PaymentMethodIdName, PaymentMethodId);
        base.WriteData(writer);
    }
}
