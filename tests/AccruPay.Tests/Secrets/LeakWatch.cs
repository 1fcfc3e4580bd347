using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>Keeps every text that comes out while it watches: logs at every level, spans and metrics of every source, and what is shown to it.</summary>
internal sealed class LeakWatch : IDisposable
{
    private readonly CapturedTelemetry _telemetry = CapturedTelemetry.Start(everySource: true);
    private readonly List<string> _shown = [];

    public CapturedLogs Logs { get; } = new();

    public ILoggerFactory NewLoggerFactory() => LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));

    /// <summary>Keeps the text of a value; of an exception with all that it holds.</summary>
    public void Show(object? value) => _shown.Add($"{value}");

    /// <summary>Runs a call and keeps the text of its result, or of its exception.</summary>
    public async Task<object?> WatchAsync<T>(Func<Task<T>> call)
    {
        try
        {
            var result = await call().InTime();
            Show(result);
            return result;
        }
        catch (Exception exception)
        {
            Show(exception);
            return exception;
        }
    }

    /// <summary>Fails where one of the values came out anywhere.</summary>
    public void ShouldNotHaveSeen(IEnumerable<string> canaries)
    {
        _telemetry.Spans.Should().NotBeEmpty("otherwise nothing was watched");
        Logs.All.Should().NotBeEmpty("otherwise nothing was watched");
        var texts = _shown.Concat(Logs.All.Select(static entry => entry.Everything)).Concat(_telemetry.Spans.Select(TextOf)).Concat(_telemetry.Measurements.Select(TextOf));

        texts.SelectMany(text => canaries.Where(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase)).Select(canary => Around(canary, text)))
            .Distinct(StringComparer.Ordinal)
            .Should().BeEmpty();
    }

    public void Dispose()
    {
        _telemetry.Dispose();
        Logs.Dispose();
    }

    private static string Around(string canary, string text)
    {
        var at = Math.Max(0, text.IndexOf(canary, StringComparison.OrdinalIgnoreCase) - 100);
        return text.Substring(at, Math.Min(200, text.Length - at));
    }

    private static string TextOf(Activity span) => string.Join('\n',
    [
        span.OperationName, span.DisplayName, span.StatusDescription ?? "",
        .. span.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}"),
        .. span.Baggage.Select(static item => $"{item.Key}={item.Value}"),
        .. EventsOf(span).Select(static happened => $"{happened.Name} {string.Join(' ', happened.Tags.Select(static tag => $"{tag.Key}={tag.Value}"))}"),
    ]);

    // The platform's span of a request quotes an answer that is no HTTP, and ends before the SDK could see it: the document
    // of observability says so. Everything else of that span counts.
    private static IEnumerable<ActivityEvent> EventsOf(Activity span) =>
        span.Events.Where(happened => span.Source.Name != "System.Net.Http" || happened.Name != "exception");

    private static string TextOf(Measured measured) =>
        $"{measured.Instrument.Name} {string.Join(' ', measured.Tags.Select(static tag => $"{tag.Key}={tag.Value}"))}";
}
