using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlanCreateSchema.</summary>
internal sealed class PaymentPlanCreateInputGraphType : ScheduleInputGraphType<CreatePaymentPlan>
{
    public PaymentPlanCreateInputGraphType()
        : base("MerchantPaymentPlanCreateSchema")
    {
        Required<StringGraphType>("templateId", "paymentMethodId", "merchantInternalPaymentPlanCode");
        Optional<StringGraphType>("merchantInternalPaymentPlanDescription");
        Optional<CustomerSelectorInputGraphType>("customer");
        Deprecated("merchantInternalCustomerCode", "Name the customer by the field customer.");
    }

    protected override CreatePaymentPlan Read(InputValues values) => new()
    {
        TemplateId = values.RequiredText("templateId"),
        PaymentMethodId = values.RequiredText("paymentMethodId"),
        MerchantInternalPaymentPlanCode = values.RequiredText("merchantInternalPaymentPlanCode"),
        MerchantInternalPaymentPlanDescription = values.Text("merchantInternalPaymentPlanDescription"),
        Customer = values.Object<CustomerSelector>("customer") ?? FromCode(values.Text("merchantInternalCustomerCode")),
        Schedule = ReadSchedule(values),
    };

    private static CustomerSelector? FromCode(string? code) =>
        code is null ? null : new CustomerSelector { MerchantInternalCustomerCode = code };
}
