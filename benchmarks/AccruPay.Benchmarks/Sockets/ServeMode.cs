namespace AccruPay.Benchmarks;

/// <summary>The canned server as a process of its own: prints its address, and serves until its input ends.</summary>
internal static class ServeMode
{
    public static async Task<int> RunAsync()
    {
        using var server = await CannedServer.StartAsync();
        Console.WriteLine(server.Endpoint);
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Whoever started it closes its input, or ends: then nothing more comes.
        }

        return 0;
    }
}
