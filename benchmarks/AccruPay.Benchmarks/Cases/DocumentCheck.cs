using System.Text.Json;

namespace AccruPay.Benchmarks;

/// <summary>That the floor sends the documents that the SDK sends.</summary>
internal static class DocumentCheck
{
    /// <exception cref="InvalidOperationException">The documents differ.</exception>
    public static void Demand(Recording recording, string document)
    {
        using var request = JsonDocument.Parse(recording.Request);
        var sent = request.RootElement.GetProperty("query").GetString();
        if (sent != document)
            throw new InvalidOperationException($"The floor's document is not the SDK's any more; take over this one:\n{sent}");
    }
}
