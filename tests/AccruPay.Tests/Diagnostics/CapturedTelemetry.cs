using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AccruPay.Tests;

/// <summary>
/// Listens to traces and metrics of one test: listeners are of the whole process, so what other tests do meanwhile is told
/// apart by the flow of the calls.
/// </summary>
internal sealed class CapturedTelemetry : IDisposable
{
    private static readonly AsyncLocal<CapturedTelemetry?> Current = new();

    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ConcurrentQueue<Measured> _measurements = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;

    private CapturedTelemetry(Func<string, bool> isWanted)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => isWanted(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
                Current.Value == this ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = Keep,
        };
        _meters = new MeterListener { InstrumentPublished = (instrument, listener) => Listen(instrument, listener, isWanted) };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
    }

    /// <summary>The spans that have ended, in that order.</summary>
    public IReadOnlyList<Activity> Spans => [.. _spans];

    public IReadOnlyList<Measured> Measurements => [.. _measurements];

    /// <summary>Listens to the SDK from here on, in this flow of calls; or to every source of the process.</summary>
    public static CapturedTelemetry Start(bool everySource = false)
    {
        var telemetry = new CapturedTelemetry(name => everySource || name == "AccruPay");
        Current.Value = telemetry;
        ActivitySource.AddActivityListener(telemetry._activities);
        telemetry._meters.Start();
        return telemetry;
    }

    public void Dispose()
    {
        Current.Value = null;
        _activities.Dispose();
        _meters.Dispose();
    }

    private static void Listen(Instrument instrument, MeterListener listener, Func<string, bool> isWanted)
    {
        if (isWanted(instrument.Meter.Name))
            listener.EnableMeasurementEvents(instrument);
    }

    private void Keep(Activity span)
    {
        if (Current.Value == this)
            _spans.Enqueue(span);
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Current.Value == this)
            _measurements.Enqueue(new Measured(instrument, value, tags.ToArray().ToDictionary(static tag => tag.Key, static tag => tag.Value, StringComparer.Ordinal)));
    }
}
