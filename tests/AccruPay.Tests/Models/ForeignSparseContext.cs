using System.Text.Json.Serialization;

namespace AccruPay.Tests;

/// <summary>The same without nulls.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
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
internal sealed partial class ForeignSparseContext : JsonSerializerContext;
