namespace AccruPay.Emulator;

/// <summary>
/// What a merchant gives to change a template: MerchantPaymentPlanTemplateUpdateSchema. It holds the changes and leaves what it
/// is applied to as it is otherwise.
/// </summary>
internal sealed record UpdatePaymentPlanTemplate(Func<EmulatedPaymentPlanTemplate, EmulatedPaymentPlanTemplate> Apply);
