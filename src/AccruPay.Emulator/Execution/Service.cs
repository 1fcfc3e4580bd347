namespace AccruPay.Emulator;

/// <summary>The service: what it knows and what it can do.</summary>
internal sealed class Service
{
    public Service(ServiceState state)
    {
        State = state;
        var customers = new CustomerResolver(state);
        var sessionTransactions = new SessionTransactions(state);
        SessionFinder = new SessionFinder(state);
        TransactionFinder = new TransactionFinder(state);
        Routing = new ProviderRouting(state);
        SessionStarter = new SessionStarter(state, customers);
        SessionVerifier = new SessionVerifier(state, SessionFinder, sessionTransactions);
        PlanRunner = new PlanRunner(state, new PlanCharges(state));
        PaymentPlanTemplates = new PaymentPlanTemplates(state);
        PaymentPlans = new PaymentPlans(state, PlanRunner, new PaymentPlanRules(state, PaymentPlanTemplates));
        Checkout = new CardCheckout(state, sessionTransactions, new CardVault(state));
    }

    public ServiceState State { get; }

    public ProviderRouting Routing { get; }

    public SessionFinder SessionFinder { get; }

    public TransactionFinder TransactionFinder { get; }

    public SessionStarter SessionStarter { get; }

    public SessionVerifier SessionVerifier { get; }

    public PlanRunner PlanRunner { get; }

    public PaymentPlanTemplates PaymentPlanTemplates { get; }

    public PaymentPlans PaymentPlans { get; }

    public CardCheckout Checkout { get; }
}
