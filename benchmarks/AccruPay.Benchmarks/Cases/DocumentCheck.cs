using System.Text.Json;

namespace AccruPay.Benchmarks;

/// <summary>That the floor asks what the SDK asks, by the same document and with the same variables.</summary>
internal static class DocumentCheck
{
    /// <summary>Lets the floor make the SDK's recorded call, and compares the two requests.</summary>
    /// <exception cref="InvalidOperationException">The requests differ.</exception>
    public static async Task DemandAsync(Recording sdk, Func<FloorClient, Task> floor)
    {
        var recording = new Recording(new CannedHandler(sdk.Answer));
        using var client = new FloorClient(recording, new Uri("https://floor.test/graphql"), Inputs.Secret);
        await floor(client);
        using var asked = JsonDocument.Parse(recording.Request);
        using var wanted = JsonDocument.Parse(sdk.Request);
        foreach (var part in (string[])["query", "variables"])
            Demand(part, asked.RootElement.GetProperty(part), wanted.RootElement.GetProperty(part));
    }

    private static void Demand(string part, JsonElement asked, JsonElement wanted)
    {
        if (!JsonElement.DeepEquals(asked, wanted))
            throw new InvalidOperationException($"The floor's {part} is not the SDK's any more:\n{asked}\nTake over this one:\n{wanted}");
    }
}
