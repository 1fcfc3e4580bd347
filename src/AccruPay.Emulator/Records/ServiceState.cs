namespace AccruPay.Emulator;

/// <summary>Everything that the service knows, and the clock that it lives by.</summary>
internal sealed class ServiceState(TimeProvider time, EmulatorSettings settings)
{
    public TimeProvider Time { get; } = time;

    public EmulatorSettings Settings { get; } = settings;

    public ApiErrors Errors { get; } = new(settings);

    public MerchantDirectory Merchants { get; } = new(time);

    public SessionStore Sessions { get; } = new(time);

    public TransactionStore Transactions { get; } = new(time);

    public CustomerStore Customers { get; } = new(time);

    public PaymentMethodStore PaymentMethods { get; } = new(time);

    public PaymentPlanStore PaymentPlans { get; } = new(time);

    public TransactionCodes Codes { get; } = new();

    public Ledger Ledger { get; } = new();
}
