using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>One log entry with every text that goes with it.</summary>
internal sealed record LogEntry(
    string Category,
    LogLevel Level,
    EventId Event,
    string Message,
    string Values,
    string Exception,
    IReadOnlyList<string> Scopes)
{
    public string Everything => string.Join('\n', [Category, $"{Event}", Message, Values, Exception, .. Scopes]);
}
