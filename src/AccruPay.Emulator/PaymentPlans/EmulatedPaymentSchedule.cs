using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>How much is charged and how often: what a plan and its template have in common.</summary>
public sealed record EmulatedPaymentSchedule
{
    /// <summary>What each renewal charges, in minor units of <see cref="Currency"/>: more than 0.</summary>
    public required BigInteger Amount { get; init; }

    /// <summary>
    /// What the first period costs, in minor units, 0 or more. Default: 0, which means a free first period, or after a trial
    /// <see cref="Amount"/>.
    /// </summary>
    public BigInteger InitialAmount { get; init; }

    /// <summary>The currency, as an ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>How long a period is. It must not be <see cref="EmulatedInterval.None"/>.</summary>
    public required EmulatedInterval Renewal { get; init; }

    /// <summary>How long a plan lives, not counting its trial. Default: <see cref="EmulatedInterval.None"/>, without end.</summary>
    public EmulatedInterval EndsAfter { get; init; } = EmulatedInterval.None;

    /// <summary>How long nothing is charged at first. Default: <see cref="EmulatedInterval.None"/>, no trial.</summary>
    public EmulatedInterval Trial { get; init; } = EmulatedInterval.None;
}
