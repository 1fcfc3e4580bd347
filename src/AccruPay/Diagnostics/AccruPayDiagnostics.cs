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

#if NET9_0_OR_GREATER
    // The boundaries that the OpenTelemetry conventions advise for HTTP calls, and beyond, to the longest single attempt. Without
    // advice a collector would put nearly every call into its first bucket, which ends at 5. Older platforms cannot give it.
    private static readonly InstrumentAdvice<double> Buckets = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 15, 30, 60, 90],
    };
#endif

    /// <summary>How long a call took, in seconds, with all its attempts and the waits between them.</summary>
    public static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "accrupay.client.operation.duration",
        "s",
        "Duration of an operation with all its attempts."
#if NET9_0_OR_GREATER
        , tags: null, advice: Buckets
#endif
        );

    /// <summary>How many attempts after the first were made.</summary>
    public static readonly Counter<long> Resends = Meter.CreateCounter<long>(
        "accrupay.client.operation.resends", "{attempt}", "Attempts after the first.");
}
