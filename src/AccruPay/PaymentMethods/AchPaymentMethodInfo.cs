using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>A stored bank account for ACH payments.</summary>
public sealed record AchPaymentMethodInfo : PaymentMethodInfo
{
    internal const string Scalars = "accountNumber bankName methodType routingNumber secCode";

    private static readonly FieldTable Fields = new(Scalars);

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public AchPaymentMethodInfo()
    {
    }

    private AchPaymentMethodInfo(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "accountNumber":
                    AccountNumber = reader.ReadSecret();
                    break;
                case "bankName":
                    BankName = reader.ReadString();
                    break;
                case "methodType":
                    MethodType = reader.ReadEnum<PaymentMethodType>(out var methodTypeText);
                    MethodTypeText = methodTypeText;
                    break;
                case "routingNumber":
                    RoutingNumber = reader.ReadSecret();
                    break;
                case "secCode":
                    SecCode = reader.ReadEnum<AchSecCode>(out var secCodeText);
                    SecCodeText = secCodeText;
                    break;
            }
        }
    }

    /// <summary>The account number: secret. Serialisers leave it out. Null where the service does not say.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Secret? AccountNumber { get; init; }

    /// <summary>The routing number: secret. Serialisers leave it out. Null where the service does not say.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Secret? RoutingNumber { get; init; }

    /// <summary>The bank's name; null where the service does not say.</summary>
    public string? BankName { get; init; }

    /// <summary>How the account holder gave consent.</summary>
    public AchSecCode SecCode { get; init; }

    /// <summary>
    /// The text of <see cref="SecCode"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? SecCodeText { get; init; }

    /// <summary>Shows no account.</summary>
    public override string ToString() => $"AchPaymentMethodInfo {{ SecCode = {SecCodeText} }}";

    internal static new AchPaymentMethodInfo Read(ref WireReader reader) => new(ref reader);
}
