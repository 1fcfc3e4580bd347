using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>
/// A service in process that plays outcomes, one a request, the last one over and over. Lists of sessions and of
/// transactions, and lists by an id alone, are lookups and do not count; they find nothing unless a test says otherwise.
/// </summary>
internal sealed class ScriptedService(params Outcome[] outcomes) : HttpMessageHandler
{
    private static readonly Uri Address = new("https://accrupay.test/graphql");

    private readonly ConcurrentQueue<HttpRequestMessage> _requests = new();
    private readonly ConcurrentQueue<string> _bodies = new();
    private readonly ConcurrentQueue<string> _lookups = new();
    private readonly SemaphoreSlim _arrivals = new(0);

    /// <summary>What lookups of sessions come to.</summary>
    internal Outcome Sessions { get; set; } = Outcome.Json(SampleAnswers.Page("merchantApiClientTransactionSessions"));

    /// <summary>What lookups of transactions come to.</summary>
    internal Outcome Transactions { get; set; } = Outcome.Json(SampleAnswers.Page("merchantApiTransactions"));

    /// <summary>What lookups of any other record by its id come to; null where they find nothing.</summary>
    internal Outcome? Records { get; init; }

    /// <summary>What lookups of the transactions that follow another come to; null where it is the same.</summary>
    internal Outcome? Children { get; set; }

    /// <summary>Called when a lookup has arrived.</summary>
    internal Action Looked { get; init; } = static () => { };

    /// <summary>The requests, those that were refused included.</summary>
    internal IReadOnlyList<HttpRequestMessage> Requests => [.. _requests];

    /// <summary>The bodies of the requests that were taken.</summary>
    internal IReadOnlyList<string> Bodies => [.. _bodies];

    /// <summary>The bodies of the lookups.</summary>
    internal IReadOnlyList<string> Lookups => [.. _lookups];

    /// <summary>Makes a client of this service whose waits pass at once.</summary>
    internal AccruPayClient Client(Action<AccruPayClientOptions>? configure = null) => new(
        WireClient.Options(Address, options =>
        {
            options.MaxAttempts = 3;
            configure?.Invoke(options);
        }),
        this);

    /// <summary>Waits for the next request.</summary>
    internal Task ArrivalAsync() => _arrivals.WaitAsync().InTime();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var outcome = outcomes[Math.Min(_requests.Count, outcomes.Length - 1)];
        if (!outcome.IsTaken)
            return await CountedAsync(outcome, request, cancellationToken);

        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        if (LookupOf(body) is { } lookup)
        {
            _lookups.Enqueue(body);
            Looked();
            return await lookup.PlayAsync(cancellationToken);
        }

        _bodies.Enqueue(body);
        return await CountedAsync(outcome, request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        _arrivals.Dispose();
        base.Dispose(disposing);
    }

    private Task<HttpResponseMessage> CountedAsync(Outcome outcome, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(request);
        _arrivals.Release();
        return outcome.PlayAsync(cancellationToken);
    }

    // A list that a user asks for says how long its pages are.
    private static bool IsById(JsonObject variables) => variables.ContainsKey("id") && variables.Count == 1;

    private Outcome NoneOf(string field) => Records ?? Outcome.Json(SampleAnswers.Page(field));

    private Outcome? LookupOf(string body)
    {
        var request = JsonNode.Parse(body)!;
        if (request["variables"] is not JsonObject variables)
            return null;

        return request["operationName"]!.GetValue<string>() switch
        {
            "MerchantApiTransactionProviders" when IsById(variables) => NoneOf("merchantApiTransactionProviders"),
            "MerchantApiCustomerPaymentMethods" when IsById(variables) => NoneOf("merchantApiCustomerPaymentMethods"),
            "MerchantApiPaymentPlans" when IsById(variables) => NoneOf("merchantApiPaymentPlans"),
            "MerchantApiPaymentPlanTemplates" when IsById(variables) => NoneOf("merchantApiPaymentPlanTemplates"),
            "MerchantApiClientTransactionSessions" => Sessions,
            "MerchantApiTransactions" when variables.ContainsKey("relatedTransactionId") => Children ?? Transactions,
            "MerchantApiTransactions" => Transactions,
            _ => null,
        };
    }
}
