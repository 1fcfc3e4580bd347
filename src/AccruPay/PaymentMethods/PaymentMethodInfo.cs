using System.Text.Json.Serialization;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>
/// What a stored payment method is: a <see cref="CardPaymentMethodInfo"/>, an <see cref="AchPaymentMethodInfo"/>, or an
/// <see cref="OtherPaymentMethodInfo"/>. The hierarchy is closed: a kind that this version does not know reads as other.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CardPaymentMethodInfo), "card")]
[JsonDerivedType(typeof(AchPaymentMethodInfo), "ach")]
[JsonDerivedType(typeof(OtherPaymentMethodInfo), "other")]
public abstract record PaymentMethodInfo
{
    /// <summary>The selection of the three members of the service's union.</summary>
    internal const string Selection =
        "{__typename " +
        "...on MerchantCustomerPaymentMethodCreditCardInfo{" + CardPaymentMethodInfo.Scalars + "}" +
        "...on MerchantCustomerPaymentMethodAchInfo{" + AchPaymentMethodInfo.Scalars + "}" +
        "...on MerchantCustomerPaymentMethodGenericInfo{" + OtherPaymentMethodInfo.Scalars + "}}";

    private protected PaymentMethodInfo()
    {
    }

    /// <summary>The kind of payment method.</summary>
    public PaymentMethodType MethodType { get; init; }

    /// <summary>
    /// The text of <see cref="MethodType"/> as the service sent it, also where this version does not know the value;
    /// null where it sent none.
    /// </summary>
    public string? MethodTypeText { get; init; }

    internal static PaymentMethodInfo Read(ref WireReader reader)
    {
        var member = reader.ReadTypeName();
        return member switch
        {
            "MerchantCustomerPaymentMethodCreditCardInfo" => CardPaymentMethodInfo.Read(ref reader),
            "MerchantCustomerPaymentMethodAchInfo" => AchPaymentMethodInfo.Read(ref reader),
            _ => OtherPaymentMethodInfo.Read(ref reader),
        };
    }
}
