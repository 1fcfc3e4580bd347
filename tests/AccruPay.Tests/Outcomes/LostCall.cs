using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>A call whose own answer does not tell, by a service that is then asked what holds the code.</summary>
internal sealed class LostCall(KeyedOperation operation)
{
    internal static ProviderSelector Account { get; } = ProviderSelector.Account("p-1");

    /// <summary>What the call itself comes to.</summary>
    internal Outcome First { get; init; } = Outcome.Dropped;

    /// <summary>What the lookup finds.</summary>
    internal JsonObject[] Records { get; init; } = [];

    /// <summary>What the lookup of transactions finds where the records are sessions.</summary>
    internal JsonObject[] Transactions { get; init; } = [];

    /// <summary>Whether the service's answers have a date.</summary>
    internal bool TellsTime { get; init; } = true;

    internal ProviderSelector? Provider { get; init; } = Account;

    /// <summary>How many lookups were sent.</summary>
    internal int Lookups { get; private set; }

    internal async Task<object> CallAsync()
    {
        using var service = new ScriptedService(First)
        {
            Sessions = Found("merchantApiClientTransactionSessions", operation.IsSession ? Records : []),
            Transactions = Found("merchantApiTransactions", operation.IsSession ? Transactions : Records),
        };
        using var client = service.Client();
        try
        {
            return await operation.CallAsync(client, Provider).InTime();
        }
        finally
        {
            Lookups = service.Lookups.Count;
            service.Requests.Should().HaveCount(1, "nothing sends it again");
        }
    }

    private Outcome Found(string field, JsonObject[] records)
    {
        var page = SampleAnswers.Page(field, records);
        return TellsTime ? ServerClock.Answer(page) : Outcome.Json(page);
    }
}
