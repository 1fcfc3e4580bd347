using System.Text.Json.Serialization;

namespace AccruPay.Tests;

/// <summary>What a user's application generates for the models it stores, under the generator's defaults.</summary>
[JsonSerializable(typeof(AchPaymentMethodInfo))]
[JsonSerializable(typeof(CardPaymentMethodInfo))]
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Device))]
[JsonSerializable(typeof(DeviceDetails))]
[JsonSerializable(typeof(GenericBaseConfig))]
[JsonSerializable(typeof(Merchant))]
[JsonSerializable(typeof(NuveiBaseConfig))]
[JsonSerializable(typeof(OtherPaymentMethodInfo))]
[JsonSerializable(typeof(PaymentMethod))]
[JsonSerializable(typeof(PaymentPlan))]
[JsonSerializable(typeof(PaymentPlanTemplate))]
[JsonSerializable(typeof(PlanSchedule))]
[JsonSerializable(typeof(PostalAddress))]
[JsonSerializable(typeof(SessionBaseConfig))]
[JsonSerializable(typeof(SessionContext))]
[JsonSerializable(typeof(Transaction))]
[JsonSerializable(typeof(TransactionContext))]
[JsonSerializable(typeof(TransactionProvider))]
[JsonSerializable(typeof(TransactionSession))]
[JsonSerializable(typeof(UserContact))]
internal sealed partial class ForeignContext : JsonSerializerContext;
