using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>A stored card.</summary>
public sealed record CardPaymentMethodInfo : PaymentMethodInfo
{
    internal const string Scalars = "cardBrand cardNumberMasked expirationMonth expirationYear methodType";

    private static readonly FieldTable Fields = new(Scalars);

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public CardPaymentMethodInfo()
    {
    }

    private CardPaymentMethodInfo(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "cardBrand":
                    CardBrand = reader.ReadString();
                    break;
                case "cardNumberMasked":
                    CardNumberMasked = reader.ReadString();
                    break;
                case "expirationMonth":
                    ExpirationMonth = reader.ReadInt32();
                    break;
                case "expirationYear":
                    ExpirationYear = reader.ReadInt32();
                    break;
                case "methodType":
                    MethodType = reader.ReadEnum<PaymentMethodType>(out var methodTypeText);
                    MethodTypeText = methodTypeText;
                    break;
            }
        }
    }

    /// <summary>The card's brand, such as VISA; null where the service does not say.</summary>
    public string? CardBrand { get; init; }

    /// <summary>The card's number with all but a few digits hidden; null where the service does not say.</summary>
    public string? CardNumberMasked { get; init; }

    /// <summary>The month of expiry, 1 to 12; null where the service does not say.</summary>
    public int? ExpirationMonth { get; init; }

    /// <summary>The year of expiry, as the service writes it; null where it does not say.</summary>
    public int? ExpirationYear { get; init; }

    /// <summary>Shows the brand only.</summary>
    public override string ToString() => $"CardPaymentMethodInfo {{ CardBrand = {CardBrand} }}";

    internal static new CardPaymentMethodInfo Read(ref WireReader reader) => new(ref reader);
}
