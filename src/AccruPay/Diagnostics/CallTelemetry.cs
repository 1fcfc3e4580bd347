using System.Diagnostics;
using AccruPay.GraphQL;
using AccruPay.Http;
using Microsoft.Extensions.Logging;

namespace AccruPay.Diagnostics;

/// <summary>One call as traces, metrics and logs show it: names, counts and times, never a value of the request.</summary>
internal readonly struct CallTelemetry
{
    private readonly ClientSettings _settings;
    private readonly string _operation;
    private readonly string _type;
    private readonly long _start;
    private readonly Activity? _activity;

    private CallTelemetry(ClientSettings settings, string operation, OperationType type)
    {
        _settings = settings;
        _operation = operation;
        _type = type == OperationType.Query ? "query" : "mutation";
        _start = settings.TimeProvider.GetTimestamp();
        _activity = StartActivity(operation);
        if (_activity is { IsAllDataRequested: true })
        {
            _activity.SetTag("graphql.operation.name", operation);
            _activity.SetTag("graphql.operation.type", _type);
            _activity.SetTag("server.address", settings.Endpoint.Host);
            _activity.SetTag("server.port", settings.Endpoint.Port);
        }
    }

    public static CallTelemetry Begin(ClientSettings settings, string operation, OperationType type) =>
        new(settings, operation, type);

    public void Succeeded(SendHistory history) => End("success", null, history, null);

    public void Failed(SendHistory history, Exception exception)
    {
        // By type, of which there are few: a code of the service's could be any text, which a tag must not become.
        var error = exception.GetType().Name;
        var told = exception as AccruPayException;
        End("error", error, history, told?.StatusCode);

        // Whoever polls an open session expects to be told that it is unpaid: that is no reason for a warning.
        if (exception is not AccruPaySessionUnpaidException)
            _settings.Logger.CallFailed(_operation, error, history.Attempts, told?.RequestId);
    }

    public void Canceled(SendHistory history) => End("canceled", "canceled", history, null);

    private void End(string outcome, string? error, SendHistory history, int? status)
    {
        var resends = Math.Max(0, history.Attempts - 1);
        var elapsed = _settings.TimeProvider.GetElapsedTime(_start);
        _settings.Logger.CallEnded(_operation, outcome, history.Attempts, elapsed.TotalMilliseconds);
        try
        {
            Measure(outcome, error, resends, elapsed);
            Conclude(outcome, error, resends, status);
        }
        catch (Exception)
        {
            // A listener of the application that throws must not cost the caller the outcome.
        }
    }

    private static Activity? StartActivity(string operation)
    {
        try
        {
            return AccruPayDiagnostics.Activities.StartActivity(operation, ActivityKind.Client);
        }
        catch (Exception)
        {
            // Of a listener of the application: then the call is not traced.
            return null;
        }
    }

    private void Conclude(string outcome, string? error, int resends, int? status)
    {
        if (_activity is not { } activity)
            return;

        activity.SetTag("accrupay.outcome", outcome);
        if (resends > 0)
            activity.SetTag("http.request.resend_count", resends);
        if (status is { } code)
            activity.SetTag("http.response.status_code", code);
        if (error is not null)
        {
            activity.SetTag("error.type", error);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private void Measure(string outcome, string? error, int resends, TimeSpan elapsed)
    {
        if (!AccruPayDiagnostics.Duration.Enabled && !AccruPayDiagnostics.Resends.Enabled)
            return;

        var tags = new TagList
        {
            { "graphql.operation.name", _operation },
            { "graphql.operation.type", _type },
            { "accrupay.outcome", outcome },
        };
        if (error is not null)
            tags.Add("error.type", error);

        AccruPayDiagnostics.Duration.Record(elapsed.TotalSeconds, tags);
        if (resends > 0)
            AccruPayDiagnostics.Resends.Add(resends, tags);
    }
}
