using System.Text.Json.Serialization;

namespace AccruPay.Benchmarks;

/// <summary>What a stored payment method is: a member of the API's union.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "__typename")]
[JsonDerivedType(typeof(FloorCard), "MerchantCustomerPaymentMethodCreditCardInfo")]
[JsonDerivedType(typeof(FloorBankAccount), "MerchantCustomerPaymentMethodAchInfo")]
[JsonDerivedType(typeof(FloorGenericInfo), "MerchantCustomerPaymentMethodGenericInfo")]
internal abstract class FloorPaymentMethodInfo
{
    public string? MethodType { get; set; }
}
