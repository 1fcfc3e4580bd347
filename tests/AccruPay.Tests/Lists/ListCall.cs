namespace AccruPay.Tests;

/// <summary>A list of the API: how it is asked for by a filter, and how its requests are told apart.</summary>
internal sealed record ListCall(string Name, string Field, ListFilter Full, string FullVariables, Func<AccruPayClient, ListFilter, CancellationToken, IAsyncEnumerable<object>> Read)
{
    /// <summary>All lists that there are.</summary>
    internal static IReadOnlyList<ListCall> All { get; } =
    [
        new("TransactionProviders", "merchantApiTransactionProviders", FullFilters.TransactionProviders, FullFilters.TransactionProviderVariables,
            static (client, filter, token) => client.TransactionProviders.ListAsync((TransactionProviderFilter)filter, token)),
        new("Sessions", "merchantApiClientTransactionSessions", FullFilters.Sessions, FullFilters.SessionVariables,
            static (client, filter, token) => client.Transactions.ClientSessions.ListAsync((SessionFilter)filter, token)),
        new("Transactions", "merchantApiTransactions", FullFilters.Transactions, FullFilters.TransactionVariables,
            static (client, filter, token) => client.Transactions.ListAsync((TransactionFilter)filter, token)),
        new("PaymentMethods", SamplePages.Methods, FullFilters.PaymentMethods, FullFilters.PaymentMethodVariables,
            static (client, filter, token) => client.PaymentMethods.ListAsync((PaymentMethodFilter)filter, token)),
        new("PaymentPlans", "merchantApiPaymentPlans", FullFilters.PaymentPlans, FullFilters.PaymentPlanVariables,
            static (client, filter, token) => client.PaymentPlans.ListAsync((PaymentPlanFilter)filter, token)),
        new("PaymentPlanTemplates", "merchantApiPaymentPlanTemplates", FullFilters.Templates, FullFilters.TemplateVariables,
            static (client, filter, token) => client.PaymentPlanTemplates.ListAsync((PaymentPlanTemplateFilter)filter, token)),
    ];

    internal static ListCall Named(string name) => All.Single(list => list.Name == name);

    /// <summary>Reads the list at a service that has no records, and gives what was sent.</summary>
    internal async Task<string> BodySentForAsync(ListFilter filter)
    {
        var empty = Outcome.Json(SamplePages.Empty(Field));
        using var service = new ScriptedService(empty) { Sessions = empty, Transactions = empty };
        using var client = service.Client();
        var token = TestContext.Current.CancellationToken;
        await foreach (var record in Read(client, filter, token).WithCancellation(token))
            throw new InvalidOperationException($"The list is empty, and gave {record}.");

        return service.Bodies.Concat(service.Lookups).Single();
    }
}
