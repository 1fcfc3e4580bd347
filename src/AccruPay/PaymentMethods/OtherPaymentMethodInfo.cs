using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>A stored payment method of which only the kind is known.</summary>
public sealed record OtherPaymentMethodInfo : PaymentMethodInfo
{
    internal const string Scalars = "methodType";

    private static readonly FieldTable Fields = new(Scalars);

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public OtherPaymentMethodInfo()
    {
    }

    private OtherPaymentMethodInfo(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            MethodType = reader.ReadEnum<PaymentMethodType>(out var methodTypeText);
            MethodTypeText = methodTypeText;
        }
    }

    /// <summary>Shows the kind only.</summary>
    public override string ToString() => $"OtherPaymentMethodInfo {{ MethodType = {MethodTypeText} }}";

    internal static new OtherPaymentMethodInfo Read(ref WireReader reader) => new(ref reader);
}
