using AccruPay;

namespace ApiTour;

/// <summary>
/// Every operation of the API, once. Where a service refuses one, the calls that would build on it are made all the same,
/// with the id of nothing.
/// </summary>
/// <param name="accruPay">The client.</param>
/// <param name="guide">Who makes the calls and prints their lines.</param>
/// <param name="customerPays">What the customer does with the id of a session, where there is somebody to do it.</param>
internal sealed class Tour(AccruPayClient accruPay, Guide guide, Action<string> customerPays)
{
    private const string Nothing = "tour-nothing";

    private string _accountId = Nothing;
    private ProviderSelector _account = ProviderSelector.Account(Nothing);
    private string _paymentMethodId = Nothing;

    public async Task RunAsync()
    {
        await MerchantAsync();
        await CustomersAsync();
        var payment = await ClientSessionsAsync();
        await PaymentMethodsAsync();
        await ServerSideAsync();
        await TransactionsAsync(payment);
        await PlansAsync(await TemplatesAsync());
        await guide.ReadAsync(
            () => Lists.CountAsync(accruPay.TransactionProviders.ListAsync()),
            () => Lists.CountAsync(accruPay.Transactions.ClientSessions.ListAsync(new SessionFilter { IncludeSecrets = true })),
            () => Lists.CountAsync(accruPay.PaymentMethods.ListAsync(new PaymentMethodFilter { IncludeSecrets = true })),
            () => Lists.CountAsync(accruPay.Transactions.ListAsync(new TransactionFilter { IncludeSecrets = true })),
            () => Lists.CountAsync(accruPay.PaymentPlanTemplates.ListAsync(new PaymentPlanTemplateFilter { IncludeSecrets = true })),
            () => Lists.CountAsync(accruPay.PaymentPlans.ListAsync(new PaymentPlanFilter { IncludeSecrets = true })));
    }

    private async Task MerchantAsync()
    {
        await guide.CallAsync("Merchant.GetAsync", () => accruPay.Merchant.GetAsync());
        var accounts = await guide.CallAsync("TransactionProviders.ListAsync", () => Lists.AllAsync(
            accruPay.TransactionProviders.ListAsync(Filters.TransactionProviders)));
        if (accounts is [var account, ..])
        {
            _accountId = account.Id;
            _account = ProviderSelector.Account(account.Id);
        }

        await guide.CallAsync("TransactionProviders.GetAsync", () => accruPay.TransactionProviders.GetAsync(_accountId));
    }

    private async Task CustomersAsync()
    {
        var customer = await guide.CallAsync("Customers.CreateAsync", () => accruPay.Customers.CreateAsync(new CreateCustomerRequest
        {
            Provider = _account,
            MerchantInternalCustomerCode = Inputs.NewCode("customer"),
            FirstName = "Jane",
            LastName = "Smith",
            Email = "jane@example.com",
            Phone = "+12063428631",
            Address = new PostalAddress { Line1 = "1 Main Street", Line2 = "Floor 2", City = "New York", State = "NY", PostalCode = "10001", Country = "US" },
        }));
        var selector = CustomerSelector.FromInternalCode(customer?.MerchantInternalCustomerCode ?? Nothing) with
        {
            Id = customer?.Id ?? Nothing,
            ProviderCode = customer?.ProviderCode ?? Nothing,
            ResolutionStrategy = CustomerResolutionStrategy.Strict,
        };
        await guide.CallAsync("Customers.ResolveAsync", () => accruPay.Customers.ResolveAsync(selector, _account));
    }

    private async Task<Transaction?> ClientSessionsAsync()
    {
        var sessions = accruPay.Transactions.ClientSessions;
        await guide.CallAsync("Transactions.ClientSessions.GetBaseConfigAsync", () => sessions.GetBaseConfigAsync(_account));

        var method = await guide.CallAsync(
            "Transactions.ClientSessions.PaymentMethods.StartAsync", () => sessions.PaymentMethods.StartAsync(Requests.PaymentMethod(_account)));
        Pay(method);
        var stored = await guide.CallAsync(
            "Transactions.ClientSessions.PaymentMethods.VerifyAsync", () => sessions.PaymentMethods.VerifyAsync(IdentifierOf(method)));
        _paymentMethodId = stored?.PaymentMethodId ?? Nothing;

        var started = await guide.CallAsync(
            "Transactions.ClientSessions.Payments.StartAsync", () => sessions.Payments.StartAsync(Requests.Payment(_account)));
        Pay(started);
        var payment = await guide.CallAsync(
            "Transactions.ClientSessions.Payments.VerifyAsync", () => sessions.Payments.VerifyAsync(IdentifierOf(started)));

        var hold = await guide.CallAsync(
            "Transactions.ClientSessions.Authorizations.StartAsync", () => sessions.Authorizations.StartAsync(Requests.Authorization(_account)));
        Pay(hold?.Session);
        var held = await guide.CallAsync(
            "Transactions.ClientSessions.Authorizations.VerifyAsync", () => sessions.Authorizations.VerifyAsync(IdentifierOf(hold?.Session)));

        await guide.CallAsync("Transactions.ClientSessions.GetAsync", () => sessions.GetAsync(IdentifierOf(started)));
        await guide.CallAsync("Transactions.ClientSessions.ListAsync", () => Lists.AllAsync(sessions.ListAsync(Filters.Sessions(started, _accountId))));
        await guide.CallAsync("Transactions.Authorizations.SettleAsync", () => accruPay.Transactions.Authorizations.SettleAsync(
            TransactionIdentifier.FromId(held?.Authorization?.Id ?? Nothing), amount: 15_000));
        return payment;
    }

    private async Task PaymentMethodsAsync()
    {
        var methods = accruPay.PaymentMethods;
        await guide.CallAsync("PaymentMethods.ListAsync", () => Lists.AllAsync(methods.ListAsync(Filters.PaymentMethods(_paymentMethodId, _accountId))));
        var method = await guide.CallAsync("PaymentMethods.GetAsync", () => methods.GetAsync(_paymentMethodId));
        await guide.CallAsync("PaymentMethods.SyncAsync", () => methods.SyncAsync(_accountId, method?.ProviderCode ?? Nothing, Inputs.Customer));
        await guide.CallAsync("PaymentMethods.SyncAllAsync", () => methods.SyncAllAsync(_accountId, Inputs.Customer));
    }

    private async Task ServerSideAsync()
    {
        var authorizations = accruPay.Transactions.ServerSessions.Authorizations;
        var hold = await guide.CallAsync("Transactions.ServerSessions.Authorizations.StartAsync", () =>
            authorizations.StartAsync(Requests.ServerAuthorization(_account, _paymentMethodId)));
        var verified = await guide.CallAsync("Transactions.ServerSessions.Authorizations.VerifyAsync", () =>
            authorizations.VerifyAsync(ServerSessionIdentifier.FromId(hold?.Session.Id is { Length: > 0 } id ? id : Nothing)));
        await guide.CallAsync("Transactions.Authorizations.VoidAsync", () =>
            accruPay.Transactions.Authorizations.VoidAsync(TransactionIdentifier.FromId(verified?.Authorization?.Id ?? Nothing)));
    }

    private async Task TransactionsAsync(Transaction? payment)
    {
        var transactions = accruPay.Transactions;
        await guide.CallAsync("Transactions.Payments.ChargeAsync", () =>
            transactions.Payments.ChargeAsync(Requests.Charge(_account, _paymentMethodId)));
        var ach = await guide.CallAsync("Transactions.Payments.InitiateAchAsync", () => transactions.Payments.InitiateAchAsync(Requests.Ach(_account)));
        await guide.CallAsync("Transactions.VoidAsync", () => transactions.VoidAsync(IdentifierOf(ach)));
        await guide.CallAsync("Transactions.GetAsync", () => transactions.GetAsync(IdentifierOf(payment)));
        await guide.CallAsync("Transactions.ListAsync", () => Lists.AllAsync(transactions.ListAsync(Filters.Transactions(payment, _accountId))));
        await guide.CallAsync("Transactions.RefundAsync", () => transactions.RefundAsync(IdentifierOf(payment), amount: 4_000));
        await guide.CallAsync("Transactions.SyncAsync", () => transactions.SyncAsync(_accountId, IdentifierOf(payment)));
    }

    private async Task<PaymentPlanTemplate?> TemplatesAsync()
    {
        var templates = accruPay.PaymentPlanTemplates;
        var template = await guide.CallAsync("PaymentPlanTemplates.CreateAsync", () => templates.CreateAsync(Requests.Template(_accountId)));
        await guide.CallAsync("PaymentPlanTemplates.ListAsync", () => Lists.AllAsync(templates.ListAsync(Filters.Templates(template, _accountId))));
        await guide.CallAsync("PaymentPlanTemplates.GetAsync", () => templates.GetAsync(template?.Id ?? Nothing));
        var updated = await guide.CallAsync("PaymentPlanTemplates.UpdateAsync", () => templates.UpdateAsync(Requests.Update(template?.Id ?? Nothing, _accountId)));
        await guide.CallAsync("PaymentPlanTemplates.SyncAsync", () => templates.SyncAsync(_accountId, template?.ProviderCode ?? Nothing));
        await guide.CallAsync("PaymentPlanTemplates.SyncAllAsync", () => templates.SyncAllAsync(_accountId));
        return updated ?? template;
    }

    private async Task PlansAsync(PaymentPlanTemplate? template)
    {
        var plans = accruPay.PaymentPlans;
        var plan = await guide.CallAsync("PaymentPlans.CreateAsync", () =>
            plans.CreateAsync(Requests.Plan(_accountId, template?.Id ?? Nothing, _paymentMethodId)));
        await guide.CallAsync("PaymentPlans.ListAsync", () => Lists.AllAsync(plans.ListAsync(Filters.Plans(plan, _accountId))));
        await guide.CallAsync("PaymentPlans.GetAsync", () => plans.GetAsync(plan?.Id ?? Nothing));
        await guide.CallAsync("PaymentPlans.SyncAsync", () => plans.SyncAsync(_accountId, plan?.ProviderCode ?? Nothing));
        await guide.CallAsync("PaymentPlans.SyncAllAsync", () => plans.SyncAllAsync(_accountId));
        await guide.CallAsync("PaymentPlans.CancelAsync", () => plans.CancelAsync(_accountId, plan?.Id ?? Nothing));
    }

    private void Pay(TransactionSession? session)
    {
        if (session is not null)
            customerPays(session.Id);
    }

    private static SessionIdentifier IdentifierOf(TransactionSession? session) => SessionIdentifier.FromId(session?.Id ?? Nothing);

    private static TransactionIdentifier IdentifierOf(Transaction? transaction) => TransactionIdentifier.FromId(transaction?.Id ?? Nothing);
}
