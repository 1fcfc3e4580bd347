namespace AccruPay.Emulator;

/// <summary>Whether plans can be made from a template: PAYMENT_PLAN_TEMPLATE_STATUS.</summary>
public enum EmulatedPaymentPlanTemplateStatus
{
    /// <summary>They can.</summary>
    Enabled,

    /// <summary>They cannot; the plans that were made from it live on.</summary>
    Disabled,
}
