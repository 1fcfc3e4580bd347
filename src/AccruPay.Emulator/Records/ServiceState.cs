namespace AccruPay.Emulator;

/// <summary>Everything that the service knows, and the clock that it lives by.</summary>
internal sealed class ServiceState
{
    public ServiceState(TimeProvider time, EmulatorSettings settings, ActLog acts, IdSource ids)
    {
        Time = time;
        Acts = acts;
        Settings = settings;
        Errors = new ApiErrors(settings);
        Calendar = new Calendar(time, acts);
        Ledger = new Ledger(Calendar.CatchUp);
        Merchants = new MerchantDirectory(time, ids);
        Sessions = new SessionStore(time);
        Transactions = new TransactionStore(time);
        Customers = new CustomerStore(time);
        PaymentMethods = new PaymentMethodStore(time);
        PaymentPlans = new PaymentPlanStore(time);
    }

    public TimeProvider Time { get; }

    /// <summary>What all changes from outside pass through.</summary>
    public ActLog Acts { get; }

    public EmulatorSettings Settings { get; }

    public ApiErrors Errors { get; }

    public Calendar Calendar { get; }

    public MerchantDirectory Merchants { get; }

    public SessionStore Sessions { get; }

    public TransactionStore Transactions { get; }

    public CustomerStore Customers { get; }

    public PaymentMethodStore PaymentMethods { get; }

    public PaymentPlanStore PaymentPlans { get; }

    public TransactionCodes Codes { get; } = new();

    public Ledger Ledger { get; }
}
