using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>Keeps every log entry with all that a log could show of it: its values, its exception, its scopes.</summary>
internal sealed class CapturedLogs : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<LogEntry> All => _entries;

    public IEnumerable<LogEntry> Of(string category) => _entries.Where(entry => entry.Category == category);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private List<string> Scopes()
    {
        var scopes = new List<string>();
        _scopes.ForEachScope(static (scope, all) => all.Add(TextOf(scope)), scopes);
        return scopes;
    }

    private static string TextOf(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values
        ? $"{state}; {string.Join("; ", values.Select(static value => $"{value.Key}={value.Value}"))}"
        : $"{state}";

    private sealed class Logger(CapturedLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logs._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs._entries.Enqueue(new LogEntry(category, logLevel, eventId, formatter(state, exception), TextOf(state), $"{exception}", logs.Scopes()));
    }
}
