namespace AccruPay.Tests;

/// <summary>A call with a request in which everything that describes a person or an account is planted.</summary>
internal sealed record PlantedCall(string Name, Type Request, Func<AccruPayClient, CancellationToken, Task<object>> SendAsync)
{
    private static readonly StartPaymentSessionRequest Payment = Planter.In(MinimalRequests.Payment);
    private static readonly StartAuthorizationSessionRequest Authorization = Planter.In(MinimalRequests.Authorization);
    private static readonly StartPaymentMethodSessionRequest PaymentMethod = Planter.In(MinimalRequests.PaymentMethod);
    private static readonly StartServerAuthorizationRequest ServerAuthorization = Planter.In(MinimalRequests.ServerAuthorization);
    private static readonly ChargePaymentMethodRequest Charge = Planter.In(MinimalRequests.Charge);
    private static readonly InitiateAchPaymentRequest Ach = Planter.In(MinimalRequests.Ach);
    private static readonly CreateCustomerRequest Customer = Planter.In(MinimalRequests.NewCustomer);

    /// <summary>A call for each request that there is, and one by a token.</summary>
    internal static IReadOnlyList<PlantedCall> All { get; } =
    [
        Of(Payment, static async (client, request, token) => await client.Transactions.ClientSessions.Payments.StartAsync(request, token)),
        Of(Authorization, static async (client, request, token) => await client.Transactions.ClientSessions.Authorizations.StartAsync(request, token)),
        Of(PaymentMethod, static async (client, request, token) => await client.Transactions.ClientSessions.PaymentMethods.StartAsync(request, token)),
        Of(ServerAuthorization, static async (client, request, token) => await client.Transactions.ServerSessions.Authorizations.StartAsync(request, token)),
        Of(Charge, static async (client, request, token) => await client.Transactions.Payments.ChargeAsync(request, token)),
        Of(Ach, static async (client, request, token) => await client.Transactions.Payments.InitiateAchAsync(request, token)),
        Of(Customer, static async (client, request, token) => await client.Customers.CreateAsync(request, token)),
        Of(MinimalRequests.Plan, static async (client, request, token) => await client.PaymentPlans.CreateAsync(request, token)),
        Of(MinimalRequests.Template, static async (client, request, token) => await client.PaymentPlanTemplates.CreateAsync(request, token)),
        Of(MinimalRequests.Update, static async (client, request, token) => await client.PaymentPlanTemplates.UpdateAsync(request, token)),
        Of(SessionIdentifier.FromToken(PlantedText.Secret + "0"), static async (client, identifier, token) =>
            await client.Transactions.ClientSessions.Payments.VerifyAsync(identifier, token)),
        Of(new SessionFilter { Token = PlantedText.Secret + "0", IncludeSecrets = true }, static async (client, filter, token) =>
            await client.Transactions.ClientSessions.ListAsync(filter, token).FirstOrDefaultAsync(token) ?? new object()),
    ];

    internal static TheoryData<string> Names => [.. All.Select(static call => call.Name)];

    internal static PlantedCall Named(string name) => All.Single(call => call.Name == name);

    private static PlantedCall Of<T>(T request, Func<AccruPayClient, T, CancellationToken, Task<object>> sendAsync) =>
        new(typeof(T).Name, typeof(T), (client, token) => sendAsync(client, request, token));
}
