namespace AccruPay.Emulator;

/// <summary>The payment plans and their templates.</summary>
internal sealed class PaymentPlanStore
{
    public PaymentPlanStore(TimeProvider time)
    {
        Plans = new RecordStore<PaymentPlan>(time);
        Templates = new RecordStore<PaymentPlanTemplate>(time);
    }

    public RecordStore<PaymentPlan> Plans { get; }

    public RecordStore<PaymentPlanTemplate> Templates { get; }
}
