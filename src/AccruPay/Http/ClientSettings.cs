using AccruPay.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccruPay.Http;

/// <summary>A client's options as they were when it was made: validated, resolved, and not changed any more.</summary>
internal sealed class ClientSettings
{
    /// <exception cref="ArgumentException">The options break a rule.</exception>
    public ClientSettings(AccruPayClientOptions options, ILoggerFactory? loggerFactory = null)
    {
        OptionsRules.Demand(options);
        Endpoint = options.ResolveEndpoint();
        Secret = new SecretSource(options.ApiSecret, options.ApiSecretProvider);
        Headers = new RequestHeaders(options.EnableTelemetry);
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        SingleAttemptTimeout = options.SingleAttemptTimeout;
        MaxAttempts = options.MaxAttempts;
        MaxResponseBytes = options.MaxResponseBytes;
        TimeProvider = options.TimeProvider;
#if !NET
        // On .NET Framework connections live outside the handler, and without this for ever.
        System.Net.ServicePointManager.FindServicePoint(Endpoint).ConnectionLeaseTimeout = (int)TimeSpan.FromMinutes(5).TotalMilliseconds;
#endif
        Logger = (options.LoggerFactory ?? loggerFactory) is { } factory ? new QuietLogger(factory.CreateLogger("AccruPay")) : NullLogger.Instance;
    }

    public Uri Endpoint { get; }

    public SecretSource Secret { get; }

    public RequestHeaders Headers { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public TimeSpan SingleAttemptTimeout { get; }

    public int MaxAttempts { get; }

    public int MaxResponseBytes { get; }

    public TimeProvider TimeProvider { get; }

    public ILogger Logger { get; }

    /// <summary>Waits by the client's clock.</summary>
    public Task PauseAsync(TimeSpan time, CancellationToken cancellationToken) =>
#if NET
        Task.Delay(time, TimeProvider, cancellationToken);
#else
        TimeProvider.Delay(time, cancellationToken);
#endif

    /// <summary>Makes a source of cancellation that the client's clock sets off after a time.</summary>
    public CancellationTokenSource NewTimer(TimeSpan timeout) =>
#if NET
        new(timeout, TimeProvider);
#else
        TimeProvider.CreateCancellationTokenSource(timeout);
#endif
}
