using AccruPay.Emulator;
using ApiTour;

namespace AccruPay.Conformance;

/// <summary>Records what the SDK sends, and writes it for the scripts to check.</summary>
internal static class Recording
{
    /// <summary>Writes the emulator's schema, the SDK's documents and the recorded requests into a folder.</summary>
    /// <returns>The exit code: 0.</returns>
    public static async Task<int> WriteAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var emulator = new AccruPayEmulator();
        await File.WriteAllTextAsync(Path.Combine(folder, "schema.graphql"), emulator.Schema);
        await File.WriteAllLinesAsync(Path.Combine(folder, "documents.jsonl"), Documents.All());
        var requests = await RecordAsync(emulator);
        await File.WriteAllLinesAsync(Path.Combine(folder, "requests.jsonl"), requests);
        Console.WriteLine($"{requests.Count} requests recorded");
        return 0;
    }

    private static async Task<IReadOnlyList<string>> RecordAsync(AccruPayEmulator emulator)
    {
        using var recorder = new RecordingHandler(emulator.CreateHandler());
        await using var accruPay = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = emulator.Endpoint }, recorder);
        await SessionTour.RunAsync(accruPay, emulator);
        await WholeApiAsync(accruPay, emulator);
        await LostAnswers.RunAsync(accruPay, emulator);
        return recorder.Bodies;
    }

    private static async Task WholeApiAsync(AccruPayClient accruPay, AccruPayEmulator emulator)
    {
        var guide = new Guide(Console.Out);
        await new Tour(accruPay, guide, sessionId => emulator.Customer.Pay(sessionId, TestCards.Approved)).RunAsync();
        if (guide.Errors > 0)
            throw new InvalidOperationException("The emulator should not have refused anything of the tour.");
    }
}
