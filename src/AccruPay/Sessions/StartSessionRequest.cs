using System.Text.Json;

namespace AccruPay;

/// <summary>What the three kinds of client session have in common when they are started.</summary>
public abstract record StartSessionRequest : TransactionRequest
{
    private static readonly JsonEncodedText CustomerName = JsonEncodedText.Encode("customer");

    private protected StartSessionRequest()
    {
    }

    /// <summary>
    /// The customer; null (the default) for a guest. Required where a payment method is stored, since it is stored for a
    /// customer.
    /// </summary>
    public CustomerSelector? Customer { get; init; }

    internal override string? DifferenceTo(in RecordFacts record)
    {
        if (base.DifferenceTo(record) is { } difference)
            return difference;

        return Customer?.IsAnother(record.CustomerCode) == true ? "merchantInternalCustomerCode" : null;
    }

    private protected override void Validate(string argumentName)
    {
        base.Validate(argumentName);
        Customer?.Validate($"{argumentName}.{nameof(Customer)}");
    }

    private protected void DemandCustomer(string argumentName, string reason)
    {
        if (Customer is null)
            throw new ArgumentException($"A customer is needed {reason}.", $"{argumentName}.{nameof(Customer)}");
    }

    private protected override void WriteData(Utf8JsonWriter writer)
    {
        base.WriteData(writer);
        if (Customer is null)
            return;

        writer.WritePropertyName(CustomerName);
        Customer.WriteTo(writer);
    }
}
