namespace AccruPay.Tests;

/// <summary>A scripted service, a clock whose waits pass at once, and a client that makes one attempt a question.</summary>
internal sealed class WaitingClient : IDisposable
{
    internal WaitingClient(params Outcome[] outcomes)
        : this(new TestClock(), outcomes)
    {
    }

    internal WaitingClient(TestClock clock, params Outcome[] outcomes)
    {
        Clock = clock;
        Service = new ScriptedService(outcomes);
        Client = Service.Client(options => (options.TimeProvider, options.MaxAttempts) = (clock, 1));
    }

    internal static SessionIdentifier Session { get; } = SessionIdentifier.FromId("s-1");

    internal TestClock Clock { get; }

    internal ScriptedService Service { get; }

    internal AccruPayClient Client { get; }

    /// <summary>The waits between questions, in seconds.</summary>
    internal IEnumerable<double> Waits => Clock.Waits.Select(static wait => wait.TotalSeconds);

    /// <summary>Lets lookups find the session in this status.</summary>
    internal WaitingClient WithSession(string status)
    {
        Service.Sessions = Outcome.Json(SampleAnswers.Page(
            "merchantApiClientTransactionSessions", SampleAnswers.Session($$"""{"status":"{{status}}","transactions":[]}""")));
        return this;
    }

    internal Task<Transaction> WaitAsync(WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.Transactions.ClientSessions.Payments.WaitForOutcomeAsync(Session, options, cancellationToken).InTime();

    /// <summary>An answer of verify with a transaction in this status.</summary>
    internal static Outcome Verified(string status, string? sessionStatus = null) => Outcome.Json(SampleAnswers.Verified(
        $$"""{"status":"{{status}}"}""",
        sessionStatus is null
            ? "{}"
            : $$"""{"clientTransactionSession":{{SampleAnswers.Session($$"""{"status":"{{sessionStatus}}"}""").ToJsonString()}}}"""));

    public void Dispose()
    {
        Client.Dispose();
        Service.Dispose();
    }
}
