using System.Diagnostics.Metrics;

namespace AccruPay.Tests;

/// <summary>One measurement of an instrument.</summary>
internal sealed record Measured(Instrument Instrument, double Value, IReadOnlyDictionary<string, object?> Tags);
