using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>How much is charged and how often: what a plan and its template have in common. 0 means that a part is not used.</summary>
internal sealed record PaymentSchedule
{
    public required BigInteger Amount { get; init; }

    public required BigInteger InitialAmount { get; init; }

    public required string Currency { get; init; }

    public required Interval Renewal { get; init; }

    public required Interval EndsAfter { get; init; }

    public required Interval Trial { get; init; }
}
