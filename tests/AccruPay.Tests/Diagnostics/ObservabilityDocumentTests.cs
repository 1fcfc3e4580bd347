using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>docs/observability.md lists what the code emits: all of it, and nothing else.</summary>
public class ObservabilityDocumentTests
{
    [Fact]
    public async Task Its_tags_of_spans_are_those_of_the_spans()
    {
        var telemetry = await EveryOutcomeAsync();

        ObservabilityDocument.Rows("Spans", "tag").Select(static row => row[0]).Should().BeEquivalentTo(
            telemetry.Spans.SelectMany(static span => span.TagObjects).Select(static tag => tag.Key).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Its_tags_that_are_always_there_are_always_there()
    {
        var always = ObservabilityDocument.Rows("Spans", "tag").Where(static row => row[1] == "always").Select(static row => row[0]);

        var telemetry = await EveryOutcomeAsync();

        telemetry.Spans.Should().OnlyContain(span => always.All(tag => span.TagObjects.Any(given => given.Key == tag)));
    }

    [Fact]
    public async Task Its_instruments_are_those_of_the_meter()
    {
        var telemetry = await EveryOutcomeAsync();

        ObservabilityDocument.Rows("Metrics", "instrument").Select(static row => (row[0], row[1], row[2])).Should().BeEquivalentTo(
            telemetry.Measurements.Select(static measured => measured.Instrument).Distinct()
                .Select(static instrument => (instrument.Name, instrument is Counter<long> ? "counter" : "histogram", instrument.Unit)));
    }

    [Fact]
    public async Task Its_tags_of_metrics_are_those_of_the_measurements()
    {
        var telemetry = await EveryOutcomeAsync();

        ObservabilityDocument.Rows("Metrics", "tag").Select(static row => row[0]).Should().BeEquivalentTo(
            telemetry.Measurements.SelectMany(static measured => measured.Tags.Keys).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_log_events_are_those_of_the_code()
    {
        var declared = typeof(Diagnostics.LogMessages).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(static method => (Method: method, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(static pair => pair.Event is not null)
            .Select(static pair => string.Join('|', pair.Event!.EventId.ToString(CultureInfo.InvariantCulture), pair.Method.Name, pair.Event.Level, pair.Event.Message));

        ObservabilityDocument.Rows("Logs", "id").Select(static row => string.Join('|', row)).Should().Equal(declared);
    }

    private static async Task<CapturedTelemetry> EveryOutcomeAsync()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();
        await observed.SucceedAsync();
        await observed.SucceedLaterAsync();
        await observed.FailAsync();
        await observed.CancelAsync();
        await observed.VerifyTooEarlyAsync();
        return telemetry;
    }
}
