using System.Globalization;

namespace AccruPay.Emulator;

/// <summary>Where ids and codes come from. Nothing can be read from an id, and Nuvei's numbers count up. Thread-safe.</summary>
internal abstract class IdSource
{
    private long _lastLongNumber = 2110000000000000000;
    private long _lastShortNumber = 480000000000;

    public string Create() => Next().ToString("D");

    /// <summary>Without hyphens, for the codes of providers.</summary>
    public string Short() => Next().ToString("N");

    /// <summary>Six digits, as a bank approves a charge.</summary>
    public string AuthorizationCode() => (100_000 + (BitConverter.ToUInt32(Next().ToByteArray(), 0) % 900_000)).ToString(CultureInfo.InvariantCulture);

    public string NextLongNumber() => Next(ref _lastLongNumber);

    public string NextShortNumber() => Next(ref _lastShortNumber);

    protected abstract Guid Next();

    private static string Next(ref long last) => Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
}
