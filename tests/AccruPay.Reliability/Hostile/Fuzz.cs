using System.Diagnostics;

namespace AccruPay.Reliability;

/// <summary>
/// Gives the SDK spoiled answers. Whatever they are, a call ends in a result or a documented exception, in little time and
/// memory.
/// </summary>
internal static class Fuzz
{
    private static readonly TimeSpan LongestCase = TimeSpan.FromSeconds(5);
    private const long MostBytes = 64 * 1024 * 1024;
    private const int CasesOfABatch = 2_000;

    /// <returns>What was found wrong; empty where nothing was.</returns>
    public static IReadOnlyList<string> Play(ulong first, long count, TextWriter output)
    {
        var specimens = Specimens.Collect();
        var found = new List<string>();
        long results = 0, failures = 0;
        Campaign.OnThreads(Environment.ProcessorCount, (count + CasesOfABatch - 1) / CasesOfABatch, batch =>
        {
            using var service = new SpoiledService();
            using var client = new AccruPayClient(
                new AccruPayClientOptions { ApiSecret = "secret", Endpoint = new Uri("https://spoiled.test/graphql"), MaxAttempts = 1 }, service);
            var end = Math.Min(count, (batch + 1) * CasesOfABatch);
            for (var index = batch * CasesOfABatch; index < end; index++)
            {
                var seed = first + (ulong)index;
                var random = new Randomness(seed);
                var specimen = random.OneOf(specimens);
                service.Body = Mutation.Of(specimen.Answer, random);
                var (isResult, wrong) = Case(specimen, client);
                Interlocked.Increment(ref isResult ? ref results : ref failures);
                if (wrong is not null)
                {
                    lock (found)
                        found.Add($"seed {seed} ({specimen.Name}): {wrong}");
                }
            }
        });
        output.WriteLine($"{count} spoiled answers: {results} results, {failures} documented exceptions, {found.Count} wrong");
        return found;
    }

    private static (bool IsResult, string? Wrong) Case(Specimen specimen, AccruPayClient client)
    {
        var start = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var isResult = false;
        try
        {
            var result = specimen.Call(client, CancellationToken.None).GetAwaiter().GetResult();
            _ = result.ToString();
            isResult = true;
        }
        catch (AccruPayException documented)
        {
            _ = documented.ToString();
        }
        catch (Exception undocumented)
        {
            return (false, undocumented.ToString());
        }

        if (Stopwatch.GetElapsedTime(start) > LongestCase)
            return (isResult, $"it took {Stopwatch.GetElapsedTime(start)}");

        var used = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return (isResult, used > MostBytes ? $"it took {used} bytes" : null);
    }

    private sealed class SpoiledService : HttpMessageHandler
    {
        public byte[] Body { get; set; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new HttpResponseMessage { Content = Answers.JsonOf(new MemoryStream(Body)) };
            answer.Headers.Date = DateTimeOffset.UtcNow;
            return Task.FromResult(answer);
        }
    }
}
