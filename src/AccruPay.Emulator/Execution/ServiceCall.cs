namespace AccruPay.Emulator;

/// <summary>One request to the service: who asks, and the moment as of which it is answered. Follows links between records.</summary>
internal sealed class ServiceCall(Service service, EmulatedMerchant? merchant, DateTimeOffset now)
{
    public Service Service { get; } = service;

    public ServiceState State => Service.State;

    /// <summary>The merchant whose secret came with the request; null without a valid one.</summary>
    public EmulatedMerchant? Merchant { get; } = merchant;

    public DateTimeOffset Now { get; } = now;

    public EmulatedSession? Session(string? id) => Read(State.Sessions.Records, id);

    public EmulatedTransaction? Transaction(string? id) => Read(State.Transactions.Records, id);

    public EmulatedCustomer? Customer(string? id) => Read(State.Customers.Records, id);

    public EmulatedPaymentMethod? PaymentMethod(string? id) => Read(State.PaymentMethods.Records, id);

    public EmulatedPaymentPlan? PaymentPlan(string? id) => Read(State.PaymentPlans.Plans, id);

    public EmulatedPaymentPlanTemplate? PaymentPlanTemplate(string? id) => Read(State.PaymentPlans.Templates, id);

    public IReadOnlyList<EmulatedTransaction> TransactionsOf(EmulatedSession session) =>
        Read(State.Transactions.BySession.Find(session.Account.Merchant, session.Id));

    public IReadOnlyList<EmulatedTransaction> TransactionsOf(EmulatedPaymentPlan plan) =>
        Read(State.Transactions.ByPaymentPlan.Find(plan.Account.Merchant, plan.Id));

    public IReadOnlyList<EmulatedTransaction> TransactionsRelatedTo(EmulatedTransaction transaction) =>
        Read(State.Transactions.ByParent.Find(transaction.Account.Merchant, transaction.Id));

    private T? Read<T>(RecordStore<T> records, string? id)
        where T : class, IRecord<T> => id is null ? null : records.Find(id)?.Read(Now);

    private T[] Read<T>(IReadOnlyList<Cell<T>> cells)
        where T : class, IRecord<T> => [.. cells.Select(cell => cell.Read(Now))];
}
