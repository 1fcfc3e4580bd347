namespace AccruPay.Emulator;

/// <summary>The service: what it knows and what it can do.</summary>
internal sealed class Service
{
    public Service(ServiceState state)
    {
        State = state;
        var vault = new PaymentMethodVault(state);
        var sessionTransactions = new SessionTransactions(state);
        var followUps = new FollowUps(state);
        var news = new ProviderNews(state, followUps, vault);
        Customers = new CustomerResolver(state);
        SessionFinder = new SessionFinder(state);
        TransactionFinder = new TransactionFinder(state);
        PaymentMethodFinder = new PaymentMethodFinder(state);
        Routing = new ProviderRouting(state);
        SessionStarter = new SessionStarter(state, Customers);
        SessionVerifier = new SessionVerifier(state, SessionFinder, sessionTransactions);
        Checkout = new CardCheckout(state, sessionTransactions, vault);
        ProviderOutcomes = new ProviderOutcomes(state, news);

        var debits = new AchDebits(state, ProviderOutcomes);
        var storedMethods = new StoredMethodFinder(state, PaymentMethodFinder);
        var storedMethodTransactions = new StoredMethodTransactions(state);
        StoredMethodCharges = new StoredMethodCharges(state, storedMethods, storedMethodTransactions, debits);
        ServerAuthorizations = new ServerAuthorizations(state, storedMethods, storedMethodTransactions);
        AchPayments = new AchPayments(state, Customers, debits);
        Captures = new Captures(state, TransactionFinder, followUps);
        Voids = new Voids(state, TransactionFinder, followUps);
        Refunds = new Refunds(state, TransactionFinder, followUps);
        TransactionSync = new TransactionSync(state, TransactionFinder, news);
        PaymentMethodSync = new PaymentMethodSync(state, Customers, vault);

        PlanRunner = new PlanRunner(state, new PlanCharges(state));
        PaymentPlanTemplates = new PaymentPlanTemplates(state);
        PaymentPlans = new PaymentPlans(state, PlanRunner, new PaymentPlanRules(state, PaymentPlanTemplates));
    }

    public ServiceState State { get; }

    public ProviderRouting Routing { get; }

    public CustomerResolver Customers { get; }

    public SessionFinder SessionFinder { get; }

    public TransactionFinder TransactionFinder { get; }

    public PaymentMethodFinder PaymentMethodFinder { get; }

    public SessionStarter SessionStarter { get; }

    public SessionVerifier SessionVerifier { get; }

    public PlanRunner PlanRunner { get; }

    public PaymentPlanTemplates PaymentPlanTemplates { get; }

    public PaymentPlans PaymentPlans { get; }

    public CardCheckout Checkout { get; }

    public StoredMethodCharges StoredMethodCharges { get; }

    public ServerAuthorizations ServerAuthorizations { get; }

    public AchPayments AchPayments { get; }

    public ProviderOutcomes ProviderOutcomes { get; }

    public Captures Captures { get; }

    public Voids Voids { get; }

    public Refunds Refunds { get; }

    public TransactionSync TransactionSync { get; }

    public PaymentMethodSync PaymentMethodSync { get; }
}
