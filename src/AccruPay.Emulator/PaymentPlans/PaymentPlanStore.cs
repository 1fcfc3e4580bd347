using System.Collections.Concurrent;

namespace AccruPay.Emulator;

/// <summary>The payment plans and their templates.</summary>
internal sealed class PaymentPlanStore
{
    public PaymentPlanStore(TimeProvider time)
    {
        Plans = new RecordStore<EmulatedPaymentPlan>(time, PlansByProviderCode, PlansByCode);
        Templates = new RecordStore<EmulatedPaymentPlanTemplate>(time, TemplatesByProviderCode);
    }

    public RecordStore<EmulatedPaymentPlan> Plans { get; }

    public RecordStore<EmulatedPaymentPlanTemplate> Templates { get; }

    public RecordIndex<EmulatedPaymentPlan> PlansByProviderCode { get; } = new(plan => plan.ProviderCode);

    public RecordIndex<EmulatedPaymentPlan> PlansByCode { get; } = new(plan => plan.MerchantInternalPaymentPlanCode);

    public RecordIndex<EmulatedPaymentPlanTemplate> TemplatesByProviderCode { get; } = new(template => template.ProviderCode);

    public UnreportedRecords<EmulatedPaymentPlan> UnreportedPlans { get; } = new();

    public UnreportedRecords<EmulatedPaymentPlanTemplate> UnreportedTemplates { get; } = new();

    /// <summary>The ids of the stored payment methods that providers refuse to charge for plans, and their words for it.</summary>
    public ConcurrentDictionary<string, string> RefusedPaymentMethods { get; } = new(StringComparer.Ordinal);
}
