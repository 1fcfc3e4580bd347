using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace AccruPay;

/// <summary>How a client reaches the service. A client copies them when it is made; later changes have no effect.</summary>
public sealed class AccruPayClientOptions
{
    // Hidden also from what looks into private fields.
    private Secret? _apiSecret;

    /// <summary>
    /// The merchant's API secret, from the dashboard's Settings, API Keys. Required unless
    /// <see cref="ApiSecretProvider"/> is set. Keep it on the server and out of source control. Serialisers leave it out, and
    /// debuggers do not show it.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    [IgnoreDataMember]
    public string? ApiSecret
    {
        get => _apiSecret?.Reveal();
        set => _apiSecret = Secret.Hide(value);
    }

    /// <summary>
    /// A callback that gives the secret before each attempt, so that it can rotate without a restart; null (the default)
    /// where <see cref="ApiSecret"/> is fixed. It is called often and concurrently: let it answer from memory.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Func<CancellationToken, ValueTask<string>>? ApiSecretProvider { get; set; }

    /// <summary>The service's environment; <see cref="AccruPayEnvironment.Production"/> by default.</summary>
    public AccruPayEnvironment Environment { get; set; }

    /// <summary>
    /// Another endpoint than the environment's own, such as an emulator's; null by default. It must be https, except on a
    /// loopback address.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>
    /// Whether <see cref="Endpoint"/> may be plain http beyond loopback, as between the containers of one host; false by
    /// default. AccruPay's own hosts are never called without TLS.
    /// </summary>
    public bool AllowInsecureEndpoint { get; set; }

    /// <summary>
    /// Whether requests say on which runtime and platform they were made; true by default. The SDK's name and version are
    /// always sent.
    /// </summary>
    public bool EnableTelemetry { get; set; } = true;

    /// <summary>
    /// The longest time for one attempt of a call that may be repeated, its answer included; 15 seconds by default.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The longest time for a call that may be repeated, with all its attempts and the waits between them; 60 seconds by
    /// default.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The longest time for a call that is sent once only, such as a charge or a refund; 90 seconds by default. A short
    /// time turns slow answers into unknown outcomes. Where the answer is lost, looking the outcome up takes up to
    /// <see cref="TotalTimeout"/> more.
    /// </summary>
    public TimeSpan SingleAttemptTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>
    /// How often a call that may be repeated is attempted, 1 to 10; 3 by default. 1 turns repetition off.
    /// </summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>The largest answer that is read, in bytes after decompression, at least 1,024; 16 MiB by default.</summary>
    public int MaxResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>The clock for timeouts and waits; the system's by default. Tests set another.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Where the client logs; null (the default) takes the application's from dependency injection, or none without it.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Shows the environment or the endpoint; not the secret.</summary>
    public override string ToString() => $"AccruPayClientOptions {{ Endpoint = {DescribeEndpoint()} }}";

    // A relative address has no host; the rules refuse it later, with an explanation.
    private string DescribeEndpoint() =>
        Endpoint is null ? Environment.ToString() : Endpoint.IsAbsoluteUri ? Endpoint.Host : "relative";

    internal Uri ResolveEndpoint() => Endpoint ?? ServiceHosts.EndpointOf(Environment);
}
