using System.Diagnostics;
using System.Diagnostics.Metrics;
using AccruPay.Http;

namespace AccruPay.Diagnostics;

/// <summary>The source of the SDK's traces and metrics; see docs/observability.md. Both are named "AccruPay".</summary>
internal static class AccruPayDiagnostics
{
    public const string Name = "AccruPay";

    public static readonly ActivitySource Activities = new(Name, RequestHeaders.SdkVersion);

    private static readonly Meter Meter = new(Name, RequestHeaders.SdkVersion);

    /// <summary>How long a call took, in seconds, with all its attempts and the waits between them.</summary>
    public static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "accrupay.client.operation.duration", "s", "Duration of an operation with all its attempts.");

    /// <summary>How many attempts after the first were made.</summary>
    public static readonly Counter<long> Resends = Meter.CreateCounter<long>(
        "accrupay.client.operation.resends", "{attempt}", "Attempts after the first.");
}
