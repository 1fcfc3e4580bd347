using System.Diagnostics;
using System.Globalization;
using System.Text;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;

namespace AccruPay.Hosting.Tests;

/// <summary>Everything that an exporter could send, as one text to search in.</summary>
internal static class Exported
{
    public static string Text(IEnumerable<Activity> spans, IEnumerable<Metric> metrics, IEnumerable<LogRecord> logs)
    {
        var text = new StringBuilder();
        foreach (var span in spans)
            Write(text, span);
        foreach (var metric in metrics)
            Write(text, metric);
        foreach (var log in logs)
            Write(text, log);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Activity span)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{span.OperationName} {span.DisplayName} {span.StatusDescription} {span.TraceStateString}");
        Write(text, span.TagObjects);
        Write(text, span.Baggage.Select(static item => KeyValuePair.Create(item.Key, (object?)item.Value)));
        foreach (var occurrence in span.Events)
        {
            text.AppendLine(occurrence.Name);
            Write(text, occurrence.Tags);
        }
    }

    private static void Write(StringBuilder text, Metric metric)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{metric.MeterName} {metric.Name} {metric.Description}");
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            foreach (var tag in point.Tags)
                text.AppendLine(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}");
        }
    }

    private static void Write(StringBuilder text, LogRecord log)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{log.CategoryName} {log.EventId} {log.Body} {log.FormattedMessage} {log.Exception}");
        Write(text, log.Attributes ?? []);
        log.ForEachScope(static (scope, text) => Write(text, scope), text);
    }

    private static void Write(StringBuilder text, IEnumerable<KeyValuePair<string, object?>> tags)
    {
        foreach (var (key, value) in tags)
            text.AppendLine(CultureInfo.InvariantCulture, $"{key}={value}");
    }

    private static void Write(StringBuilder text, LogRecordScope scope)
    {
        foreach (var (key, value) in scope)
            text.AppendLine(CultureInfo.InvariantCulture, $"{key}={value}");
    }
}
