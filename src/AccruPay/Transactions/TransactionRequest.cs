using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>What everything that makes a transaction, or a session for one, has in common.</summary>
/// <remarks>
/// Immutable; a copy with other values is made by <c>with</c>. Requests are not meant to be stored as JSON: store your
/// order, and make the request from it.
/// </remarks>
public abstract record TransactionRequest : IRequest
{
    private static readonly JsonEncodedText CurrencyName = JsonEncodedText.Encode("currency");
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("merchantInternalTransactionCode");
    private static readonly JsonEncodedText BillingName = JsonEncodedText.Encode("billing");
    private static readonly JsonEncodedText ShippingName = JsonEncodedText.Encode("shipping");
    private static readonly JsonEncodedText UserName = JsonEncodedText.Encode("user");
    private static readonly JsonEncodedText DeviceName = JsonEncodedText.Encode("device");

    private protected TransactionRequest()
    {
    }

    /// <summary>
    /// Which of the merchant's provider accounts to use; null (the default) leaves the choice to the service.
    /// </summary>
    public ProviderSelector? Provider { get; init; }

    /// <summary>The currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>
    /// The merchant's own code of this payment, such as the order's id. It is the idempotency key: made and stored before
    /// the call, unique for the merchant at the provider, and burnt by any use, whatever came of it. A new attempt after
    /// a decline or an expiry takes a new code.
    /// </summary>
    public required string MerchantInternalTransactionCode { get; init; }

    /// <summary>The billing details; first name, last name, e-mail address and country are required by the service.</summary>
    public required BillingDetails Billing { get; init; }

    /// <summary>The shipping details; null (the default) leaves them out.</summary>
    public ShippingDetails? Shipping { get; init; }

    /// <summary>
    /// The paying person; null (the default) leaves them out. Whoever has the merchant's public id and a session's id
    /// can read it: send no more than the provider needs.
    /// </summary>
    public UserDetails? User { get; init; }

    /// <summary>The customer's device; null (the default) leaves it out.</summary>
    public DeviceDetails? Device { get; init; }

    /// <summary>What the transaction does.</summary>
    internal abstract TransactionAction Action { get; }

    /// <summary>Shows the transaction code only.</summary>
    public sealed override string ToString() =>
        $"{GetType().Name} {{ MerchantInternalTransactionCode = {MerchantInternalTransactionCode} }}";

    void IRequest.Validate(string argumentName) => Validate(argumentName);

    /// <summary>The amount that a record of this request has; null where it has none to compare.</summary>
    private protected virtual BigInteger? ExpectedAmount => null;

    /// <summary>
    /// Whether a record of the service is one that this request asks for, by what makes a payment: a record with another
    /// amount, currency, code or action is another payment.
    /// </summary>
    /// <returns>What differs, or null.</returns>
    internal string? EchoDifferenceTo(in RecordFacts record)
    {
        if (record.Action != Action)
            return "action";

        if (ExpectedAmount is { } amount && record.Amount != amount)
            return "amount";

        if (record.Currency != Currency)
            return "currency";

        return record.TransactionCode is { } code && !WireText.IsSame(MerchantInternalTransactionCode, code)
            ? "merchantInternalTransactionCode"
            : null;
    }

    /// <summary>Whether a record took its money from elsewhere than this request says, which makes it another payment too.</summary>
    internal virtual bool IsFromElsewhere(in RecordFacts record) => false;

    /// <summary>
    /// The same, and by all the details that a record may give back. What the service made of them, such as a customer whom
    /// it found by another key, may differ although the record is the one that was asked for.
    /// </summary>
    /// <returns>What differs, or null.</returns>
    internal virtual string? DifferenceTo(in RecordFacts record) => EchoDifferenceTo(record);

    /// <summary>
    /// Whether a record that was found is at the account that this request went to. Where the caller names none, or only its
    /// type, the service chose one, and the same code at another is another payment.
    /// </summary>
    internal virtual bool IsAtSameAccount(in RecordFacts record) => Provider?.AccountId is not null;

    /// <summary>Whether the payer of a record is another one. Two guests have no customer that tells them apart.</summary>
    internal bool IsOfAnotherPayer(in RecordFacts record) =>
        record.Billing is { } received
        && (Differs(Billing.Email, received.Email)
            || Differs(Billing.FirstName, received.FirstName)
            || Differs(Billing.LastName, received.LastName));

    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which.</exception>
    private protected virtual void Validate(string argumentName)
    {
        if (!Currency.IsWellFormed)
            throw new ArgumentException("A currency is needed, such as Currency.Usd.", $"{argumentName}.{nameof(Currency)}");

        Argument.MemberNotBlank(MerchantInternalTransactionCode, argumentName, nameof(MerchantInternalTransactionCode));
        if (Billing is null)
            throw new ArgumentException("Billing details are needed.", $"{argumentName}.{nameof(Billing)}");

        Billing.Validate($"{argumentName}.{nameof(Billing)}");
        Shipping?.Validate($"{argumentName}.{nameof(Shipping)}");
        User?.Validate($"{argumentName}.{nameof(User)}");
        Device?.Validate($"{argumentName}.{nameof(Device)}");
    }

    /// <summary>Writes the members of the service's <c>data</c> input.</summary>
    private protected virtual void WriteData(Utf8JsonWriter writer)
    {
        writer.WriteString(CurrencyName, Currency.Code);
        WireText.Write(writer, CodeName, MerchantInternalTransactionCode);
        writer.WritePropertyName(BillingName);
        Billing.WriteTo(writer);
        if (Shipping is not null)
        {
            writer.WritePropertyName(ShippingName);
            Shipping.WriteTo(writer);
        }

        if (User is not null)
        {
            writer.WritePropertyName(UserName);
            User.WriteTo(writer);
        }

        if (Device is not null)
        {
            writer.WritePropertyName(DeviceName);
            Device.WriteTo(writer);
        }
    }

    internal void WriteVariables(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("data");
        WriteData(writer);
        writer.WriteEndObject();
        Provider?.WriteTo(writer);
    }

    // Where the service does not give a detail back, nothing tells.
    private static bool Differs(string sent, string? received) => received is not null && !WireText.IsSame(sent, received);
}
