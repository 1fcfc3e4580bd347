using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantPaymentPlanTemplateCreateSchema.</summary>
internal sealed class PaymentPlanTemplateCreateInputGraphType : ScheduleInputGraphType<CreatePaymentPlanTemplate>
{
    public PaymentPlanTemplateCreateInputGraphType()
        : base("MerchantPaymentPlanTemplateCreateSchema")
    {
        Required<StringGraphType>("name");
        Required<PaymentPlanTemplateStatusEnum>("providerStatus");
        Optional<StringGraphType>("description", "providerParentTemplateCode");
    }

    protected override CreatePaymentPlanTemplate Read(InputValues values) => new()
    {
        Name = values.RequiredText("name"),
        Description = values.Text("description"),
        ProviderParentTemplateCode = values.Text("providerParentTemplateCode"),
        Status = values.Value<EmulatedPaymentPlanTemplateStatus>("providerStatus") ?? EmulatedPaymentPlanTemplateStatus.Enabled,
        Schedule = ReadSchedule(values),
    };
}
