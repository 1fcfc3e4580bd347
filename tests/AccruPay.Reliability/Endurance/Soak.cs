using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Reliability;

/// <summary>
/// Makes very many calls of every shape over sockets, 64 at a time, against a service that spoils one answer of twenty, and
/// looks whether memory, threads, sockets, handles and timers stay as they were.
/// </summary>
internal sealed class Soak(AccruPayClient client, IReadOnlyList<Specimen> specimens, CancellationToken lifetime)
{
    internal const int Callers = 64;
    private const int Legs = 20;

    // One call of so many is canceled by its caller while it is under way.
    private const int CallsOfACancellation = 97;

    private readonly ConcurrentDictionary<string, long> _outcomes = new(StringComparer.Ordinal);
    private long _calls;

    /// <returns>What is wrong; empty where nothing is.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(long calls, TextWriter output)
    {
        var specimens = Specimens.Collect().DistinctBy(static specimen => specimen.Operation, StringComparer.Ordinal).ToList();
        using var server = await SoakProcess.StartAsync(specimens);
        await using var services = new ServiceCollection()
            .AddAccruPay(options =>
            {
                options.ApiSecret = "secret";
                options.Endpoint = server.Endpoint;
                options.TimeProvider = new FastClock();
                options.AttemptTimeout = TimeSpan.FromSeconds(10);
                options.SingleAttemptTimeout = TimeSpan.FromSeconds(10);
            })
            .Services.BuildServiceProvider();

        // An application hands one token to everything that it does: nothing of a call may stay behind on it.
        using var lifetime = new CancellationTokenSource();
        var soak = new Soak(services.GetRequiredService<AccruPayClient>(), specimens, lifetime.Token);
        var wrong = await soak.RunLegsAsync(calls, output);
        var struck = await server.EndAsync();
        output.WriteLine("  faults: " + string.Join(", ", struck.Select(static fault => FormattableString.Invariant($"{fault.Key} {fault.Value}"))));
        return [.. wrong, .. SoakExpectations.Missing(calls, soak._outcomes, struck)];
    }

    private async Task<IReadOnlyList<string>> RunLegsAsync(long calls, TextWriter output)
    {
        var footprints = new List<Footprint>();
        var begin = Stopwatch.GetTimestamp();
        for (var leg = 1; leg <= Legs; leg++)
        {
            var end = calls * leg / Legs;
            await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => CallUntilAsync(end))));
            Volatile.Write(ref _calls, end);
            footprints.Add(Footprint.Take());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{end,9} calls, {Stopwatch.GetElapsedTime(begin).TotalSeconds,5:F0} s: {footprints[^1]}"));
        }

        foreach (var (outcome, count) in _outcomes.OrderByDescending(static outcome => outcome.Value))
            output.WriteLine($"  {outcome,-45} {count,9}");

        var undocumented = _outcomes.Keys.Where(static outcome => outcome.StartsWith('!'));
        return [.. undocumented, .. Flatness.Growth(footprints).Select(static growth => "growing " + growth)];
    }

    private async Task CallUntilAsync(long end)
    {
        for (var call = Interlocked.Increment(ref _calls); call <= end; call = Interlocked.Increment(ref _calls))
            _outcomes.AddOrUpdate(await CallAsync(call), 1, static (_, count) => count + 1);
    }

    private async Task<string> CallAsync(long call)
    {
        using var cancellation = call % CallsOfACancellation == 0 ? CancellationTokenSource.CreateLinkedTokenSource(lifetime) : null;
        cancellation?.CancelAfter(TimeSpan.FromMilliseconds(1));
        try
        {
            await specimens[(int)(call % specimens.Count)].Call(client, cancellation?.Token ?? lifetime);
            return SoakExpectations.Result;
        }
        catch (AccruPayException documented)
        {
            return documented.GetType().Name;
        }
        catch (OperationCanceledException canceled) when (cancellation?.IsCancellationRequested == true)
        {
            return canceled.GetType().Name;
        }
        catch (Exception undocumented)
        {
            return "!" + undocumented;
        }
    }
}
