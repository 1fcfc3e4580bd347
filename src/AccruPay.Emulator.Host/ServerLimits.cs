using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AccruPay.Emulator.Host;

/// <summary>
/// What a connection may ask of the server, so that no client, broken or hostile, holds it up or fills its memory. They are
/// written out, also where they equal the defaults of Kestrel, since they are documented.
/// </summary>
internal static class ServerLimits
{
    public const int MaximumConnections = 1_000;
    public const int MaximumHeaders = 100;
    public const int MaximumHeaderBytes = 32 * 1024;
    public const int MaximumRequestLineBytes = 8 * 1024;
    private const int SlowestBytesPerSecond = 240;

    /// <summary>The emulator answers a body beyond its own limit in words; the server ends one that goes on behind it.</summary>
    private const int BodySlack = 64 * 1024;

    private static readonly TimeSpan HeadTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(130);
    private static readonly TimeSpan SlowestGrace = TimeSpan.FromSeconds(5);

    public static void Set(KestrelServerLimits limits, int maximumRequestBytes)
    {
        limits.MaxConcurrentConnections = MaximumConnections;
        limits.MaxRequestHeaderCount = MaximumHeaders;
        limits.MaxRequestHeadersTotalSize = MaximumHeaderBytes;
        limits.MaxRequestLineSize = MaximumRequestLineBytes;
        limits.MaxRequestBodySize = (long)maximumRequestBytes + BodySlack;
        limits.RequestHeadersTimeout = HeadTime;
        limits.KeepAliveTimeout = IdleTime;
        limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, SlowestGrace);
        limits.MinResponseDataRate = new MinDataRate(SlowestBytesPerSecond, SlowestGrace);
    }
}
