using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Takes money from a bank account by ACH. The account's numbers pass through the merchant's server: never log them.
/// </summary>
public sealed record InitiateAchPaymentRequest : TransactionRequest
{
    private static readonly JsonEncodedText AmountName = JsonEncodedText.Encode("amount");
    private static readonly JsonEncodedText AchName = JsonEncodedText.Encode("ach");
    private static readonly JsonEncodedText CustomerName = JsonEncodedText.Encode("customer");
    private static readonly JsonEncodedText StorePaymentMethodName = JsonEncodedText.Encode("storePaymentMethod");

    /// <summary>
    /// The amount in minor units of <see cref="TransactionRequest.Currency"/> (10000 is 100.00 USD); positive.
    /// </summary>
    public required BigInteger Amount { get; init; }

    /// <summary>The bank account.</summary>
    public required AchDetails Ach { get; init; }

    /// <summary>
    /// The customer; null (the default) for a guest. Required where the account is stored, since it is stored for a
    /// customer.
    /// </summary>
    public CustomerSelector? Customer { get; init; }

    /// <summary>
    /// Whether the account is stored for the customer when the payment succeeds; false by default. Needs
    /// <see cref="Customer"/>.
    /// </summary>
    public bool StorePaymentMethod { get; init; }

    internal override TransactionAction Action => TransactionAction.Payment;

    private protected override BigInteger? ExpectedAmount => Amount;

    internal override bool IsFromElsewhere(in RecordFacts record) =>
        record.PaymentMethodType is not (PaymentMethodType.Ach or PaymentMethodType.Unknown);

    internal override string? DifferenceTo(in RecordFacts record)
    {
        if (Customer is null ? record.CustomerCode is not null : Customer.IsAnother(record.CustomerCode))
            return "merchantInternalCustomerCode";

        if (IsOfAnotherPayer(record))
            return "billing";

        if (IsFromElsewhere(record))
            return "paymentMethodType";

        return record.StorePaymentMethod is { } stores && stores != StorePaymentMethod
            ? "storePaymentMethod"
            : base.DifferenceTo(record);
    }

    private protected override void Validate(string argumentName)
    {
        Argument.MemberPositive(Amount, argumentName, nameof(Amount));
        if (Ach is null)
            throw new ArgumentException("A bank account is needed.", $"{argumentName}.{nameof(Ach)}");

        Ach.Validate($"{argumentName}.{nameof(Ach)}");
        base.Validate(argumentName);
        Customer?.Validate($"{argumentName}.{nameof(Customer)}");
        if (StorePaymentMethod && Customer is null)
            throw new ArgumentException("A customer is needed where the account is to be stored.", $"{argumentName}.{nameof(Customer)}");
    }

    private protected override void WriteData(Utf8JsonWriter writer)
    {
        writer.WritePropertyName(AmountName);
        IntegerText.WriteValue(writer, Amount);
        writer.WritePropertyName(AchName);
        Ach.WriteTo(writer);
        base.WriteData(writer);
        if (Customer is not null)
        {
            writer.WritePropertyName(CustomerName);
            Customer.WriteTo(writer);
        }

        writer.WriteBoolean(StorePaymentMethodName, StorePaymentMethod);
    }
}
