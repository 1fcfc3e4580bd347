using System.Globalization;

namespace AccruPay.Tests;

/// <summary>
/// A start whose first attempt may have been lost and whose second one is refused for its code, by a service whose clock
/// has nothing to do with the client's.
/// </summary>
internal sealed class LostStart
{
    /// <summary>The service's own time when it refuses.</summary>
    internal static readonly DateTimeOffset ServiceTime = new(2040, 1, 1, 10, 0, 30, TimeSpan.Zero);

    private static readonly Outcome Refusal = Refused("@payments/code-used");

    /// <summary>The outcomes of the attempts before the one that is refused.</summary>
    internal Outcome[] Before { get; init; } = [Outcome.Dropped];

    /// <summary>The outcome of the last attempt.</summary>
    internal Outcome Last { get; init; } = Refusal;

    /// <summary>What the lookup of sessions finds: changes to the session that the request would have started.</summary>
    internal string[] Sessions { get; init; } = ["{}"];

    /// <summary>What the lookup of transactions finds.</summary>
    internal string[] Transactions { get; init; } = [];

    internal StartPaymentSessionRequest Request { get; init; } = MinimalRequests.Payment;

    /// <summary>How long the service has been at the first attempt when it is given up; null where it broke by itself.</summary>
    internal TimeSpan? FirstAttemptTakes { get; init; }

    /// <summary>The requests that were sent, lookups aside.</summary>
    internal int Attempts { get; private set; }

    /// <summary>How many lookups were sent.</summary>
    internal int Lookups { get; private set; }

    internal static Outcome Refused(string code, bool withDate = true) => Outcome.Answer(
        200, "application/json", SampleAnswers.Error(code),
        withDate ? [("Date", ServiceTime.ToString("R", CultureInfo.InvariantCulture))] : []);

    /// <summary>A moment of the service's clock, as a record holds it.</summary>
    internal static string CreatedAt(TimeSpan beforeRefusal) =>
        $$"""{"createdAt":"{{(ServiceTime - beforeRefusal).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)}}"}""";

    internal async Task<TransactionSession> StartAsync()
    {
        var clock = new TestClock();
        using var service = new ScriptedService([.. Before, Last])
        {
            Sessions = Outcome.Json(SampleAnswers.Page(
                "merchantApiClientTransactionSessions",
                Array.ConvertAll(Sessions, static changes => SampleAnswers.Session(CreatedAt(TimeSpan.Zero), changes)))),
            Transactions = Outcome.Json(SampleAnswers.Page(
                "merchantApiTransactions", Array.ConvertAll(Transactions, static changes => SampleAnswers.Transaction(changes)))),
        };
        using var client = service.Client(options => (options.TimeProvider, options.MaxAttempts) = (clock, Before.Length + 1));
        try
        {
            var call = client.StartAsync(Request);
            if (FirstAttemptTakes is { } time)
            {
                await service.ArrivalAsync();
                clock.Advance(time);
            }

            return await call;
        }
        finally
        {
            (Attempts, Lookups) = (service.Requests.Count, service.Lookups.Count);
        }
    }
}
