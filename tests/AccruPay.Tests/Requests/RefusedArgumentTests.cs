namespace AccruPay.Tests;

/// <summary>What breaks a rule is refused by the argument's name and the rule, before anything is sent.</summary>
public class RefusedArgumentTests
{
    private static readonly string[] Blanks = ["", " ", "\t\r\n"];
    private static readonly TransactionIdentifier Target = TransactionIdentifier.FromId("t-1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_broken_rule_of_a_charge_a_hold_and_an_ach_payment() => ShouldRefuse(ServerRules.All, atLeast: 70);

    [Fact]
    public void Every_broken_rule_of_a_plan_a_template_and_a_customer() => ShouldRefuse(PlanRequestRules.All, atLeast: 50);

    [Fact]
    public void Null()
    {
        ShouldRefuse<ArgumentNullException>(
            (client => client.Transactions.Payments.ChargeAsync(null!, Token), "request"),
            (client => client.Transactions.Payments.InitiateAchAsync(null!, Token), "request"),
            (client => client.Transactions.ServerSessions.Authorizations.StartAsync(null!, Token), "request"),
            (client => client.Transactions.ServerSessions.Authorizations.VerifyAsync(null!, Token), "session"),
            (client => client.Transactions.Authorizations.SettleAsync(null!, 1, Token), "authorization"),
            (client => client.Transactions.Authorizations.VoidAsync(null!, Token), "authorization"),
            (client => client.Transactions.RefundAsync(null!, 1, Token), "transaction"),
            (client => client.Transactions.RefundRemainingAsync(null!, Token), "transaction"),
            (client => client.Transactions.VoidAsync(null!, Token), "transaction"),
            (client => client.Transactions.SyncAsync("p-1", null!, Token), "transaction"),
            (client => client.Transactions.SyncAsync(null!, Target, Token), "transactionProviderId"),
            (client => client.Transactions.WaitForOutcomeAsync(null!, null, Token), "transaction"),
            (client => client.Transactions.ClientSessions.Payments.WaitForOutcomeAsync(null!, null, Token), "session"),
            (client => client.Transactions.ClientSessions.PaymentMethods.WaitForOutcomeAsync(null!, null, Token), "session"),
            (client => client.Transactions.ClientSessions.Authorizations.WaitForOutcomeAsync(null!, null, Token), "session"),
            (client => client.Customers.CreateAsync(null!, Token), "request"),
            (client => client.Customers.ResolveAsync(null!, null, Token), "customer"),
            (client => client.PaymentMethods.SyncAllAsync("p-1", null!, Token), "customer"),
            (client => client.PaymentPlans.CreateAsync(null!, Token), "request"),
            (client => client.PaymentPlanTemplates.CreateAsync(null!, Token), "request"),
            (client => client.PaymentPlanTemplates.UpdateAsync(null!, Token), "request"));
    }

    [Fact]
    public void Blank_text()
    {
        foreach (var blank in Blanks)
        {
            ShouldRefuse<ArgumentException>(
                (client => client.TransactionProviders.GetAsync(blank, Token), "transactionProviderId"),
                (client => client.Transactions.SyncAsync(blank, Target, Token), "transactionProviderId"),
                (client => client.Customers.ResolveAsync(MinimalRequests.Customer with { ProviderCode = blank }, null, Token), "customer.ProviderCode"),
                (client => client.PaymentMethods.GetAsync(blank, Token), "paymentMethodId"),
                (client => client.PaymentMethods.SyncAsync(blank, "code", null, Token), "transactionProviderId"),
                (client => client.PaymentMethods.SyncAsync("p-1", blank, null, Token), "providerCode"),
                (client => client.PaymentMethods.SyncAsync("p-1", "code", MinimalRequests.Customer with { Id = blank }, Token), "customer.Id"),
                (client => client.PaymentMethods.SyncAllAsync(blank, MinimalRequests.Customer, Token), "transactionProviderId"),
                (client => client.PaymentMethods.SyncAllAsync("p-1", MinimalRequests.Customer with { Id = blank }, Token), "customer.Id"),
                (client => client.PaymentPlans.GetAsync(blank, Token), "paymentPlanId"),
                (client => client.PaymentPlans.CancelAsync(blank, "l-1", Token), "transactionProviderId"),
                (client => client.PaymentPlans.CancelAsync("p-1", blank, Token), "paymentPlanId"),
                (client => client.PaymentPlans.SyncAsync(blank, "code", Token), "transactionProviderId"),
                (client => client.PaymentPlans.SyncAsync("p-1", blank, Token), "providerCode"),
                (client => client.PaymentPlans.SyncAllAsync(blank, Token), "transactionProviderId"),
                (client => client.PaymentPlanTemplates.GetAsync(blank, Token), "paymentPlanTemplateId"),
                (client => client.PaymentPlanTemplates.SyncAsync(blank, "code", Token), "transactionProviderId"),
                (client => client.PaymentPlanTemplates.SyncAsync("p-1", blank, Token), "providerCode"),
                (client => client.PaymentPlanTemplates.SyncAllAsync(blank, Token), "transactionProviderId"));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void An_amount_that_is_not_positive(int amount)
    {
        ShouldRefuse<ArgumentOutOfRangeException>(
            (client => client.Transactions.RefundAsync(Target, amount, Token), "amount"),
            (client => client.Transactions.Authorizations.SettleAsync(Target, amount, Token), "amount"));
    }

    [Fact]
    public void An_interval_that_is_negative()
    {
        (Action Make, string Name)[] calls =
        [
            (() => PlanInterval.OfDays(-1), "days"),
            (() => PlanInterval.OfMonths(-1), "months"),
            (() => PlanInterval.OfYears(-1), "years"),
        ];
        foreach (var (make, name) in calls)
            make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

        ShouldRefuse<ArgumentException>(
            (client => client.PaymentPlans.CreateAsync(
                MinimalRequests.Plan with { Schedule = MinimalRequests.Monthly with { TrialPeriod = new PlanInterval { Days = -1 } } }, Token),
                "request.Schedule.TrialPeriod"));
    }

    [Fact]
    public void A_template_that_is_null() =>
        FluentActions.Invoking(() => CreatePaymentPlanRequest.FromTemplate(null!, "m-1", MinimalRequests.Customer, "plan-1"))
            .Should().Throw<ArgumentNullException>().WithParameterName("template");

    private static void ShouldRefuse<TException>(params (Func<AccruPayClient, object> Call, string Name)[] calls)
        where TException : ArgumentException
    {
        using var service = new ScriptedService(Outcome.Dropped);
        using var client = service.Client();
        foreach (var (call, name) in calls)
            FluentActions.Invoking(() => call(client)).Should().ThrowExactly<TException>(name).WithParameterName(name);

        service.Requests.Should().BeEmpty();
    }

    private static void ShouldRefuse(IEnumerable<BrokenRule> rules, int atLeast)
    {
        using var service = new ScriptedService(Outcome.Dropped);
        using var client = service.Client();
        var broken = rules.ToList();
        broken.Should().HaveCountGreaterThanOrEqualTo(atLeast);
        foreach (var rule in broken)
        {
            FluentActions.Invoking(() => rule.Call(client)).Should().Throw<ArgumentException>(rule.Name)
                .WithParameterName(rule.ParamName, rule.Name)
                .Which.Message.Should().StartWith(rule.Rule, rule.Name);
        }

        service.Requests.Should().BeEmpty();
    }
}
