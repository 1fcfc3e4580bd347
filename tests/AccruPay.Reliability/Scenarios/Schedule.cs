using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Everything that a seed decides before a call is made; the faults are drawn as requests are sent.</summary>
internal sealed class Schedule
{
    private static readonly IntentKind[] Kinds = Enum.GetValues<IntentKind>();
    private static readonly IntentKind[] KeyedKinds = [IntentKind.Charge, IntentKind.Ach, IntentKind.ServerHold];
    private static readonly Wrapping[] Wrappings = Enum.GetValues<Wrapping>();
    private static readonly WireFault[] Faults = Enum.GetValues<WireFault>();
    private static readonly SessionState[] SessionStates = Enum.GetValues<SessionState>();

    private static readonly ScenarioKind[] Scenarios =
    [
        ScenarioKind.Plain, ScenarioKind.Plain, ScenarioKind.Plain, ScenarioKind.Plain, ScenarioKind.CallerRepeats,
        ScenarioKind.ManyCallers, ScenarioKind.CodeOfYesterday, ScenarioKind.CodeAtOtherAccount,
    ];

    private readonly Randomness _jitter;

    public Schedule(ulong seed, IReadOnlyList<IntentKind>? kinds = null)
    {
        Seed = seed;
        Random = new Randomness(seed);
        _jitter = new Randomness(~seed);
        Scenario = Random.OneOf(Scenarios);
        if (kinds is not null && !kinds.Intersect(KeyedKinds).Any())
            Scenario = ScenarioKind.Plain;

        Kind = Random.OneOf(kinds ?? (Scenario == ScenarioKind.Plain ? Kinds : KeyedKinds));
        Wrapping = Random.OneOf(Wrappings);
        Amount = 1_000 + Random.Below(9_000);
        CallerCount = Scenario == ScenarioKind.ManyCallers ? 2 + Random.Below(3) : 1;
        NamesAccount = Random.Chance(0.6);
        UsesBadCard = Random.Chance(0.1);
        HasEarlierRefund = Random.Chance(0.4);
        HasNewCustomer = Random.Chance(0.2);
        SessionState = Random.Chance(0.5) ? SessionState.Paid : Random.OneOf(SessionStates);
        RotatesSecret = Random.Chance(0.3);
        AsksEarly = Random.Chance(0.3);
        RefundedByAnother = Random.Chance(0.3);
        DateSkew = Random.Chance(0.6) ? TimeSpan.Zero : Random.Chance(0.3) ? null : TimeSpan.FromSeconds(Random.Below(480) - 240);
        CancelAt = Random.Chance(0.25) ? 1 + Random.Below(12) : int.MaxValue;
        FirstFaultChance = Random.Chance(0.1) ? 0 : 0.85;
        LaterFaultChance = Random.Chance(0.5) ? 0.1 : 0.5;
    }

    public ulong Seed { get; }

    public Randomness Random { get; }

    public ScenarioKind Scenario { get; }

    public IntentKind Kind { get; }

    public Wrapping Wrapping { get; }

    public BigInteger Amount { get; }

    public int CallerCount { get; }

    public bool NamesAccount { get; }

    public bool UsesBadCard { get; }

    public bool HasEarlierRefund { get; }

    public bool HasNewCustomer { get; }

    /// <summary>How far the customer has got with the session that is verified.</summary>
    public SessionState SessionState { get; }

    /// <summary>Whether the secret comes from a callback, and changes where the service refuses it.</summary>
    public bool RotatesSecret { get; }

    /// <summary>Whether the caller finds out while faults still strike, too.</summary>
    public bool AsksEarly { get; }

    /// <summary>Whether another party refunds the same amount after a first attempt of which nothing was sent.</summary>
    public bool RefundedByAnother { get => field && Kind == IntentKind.Refund; }

    /// <summary>How far the date of answers is ahead of the clock by which records are made; null where answers have none.</summary>
    public TimeSpan? DateSkew { get; }

    /// <summary>The point at which the caller cancels.</summary>
    public int CancelAt { get; }

    private double FirstFaultChance { get; }

    private double LaterFaultChance { get; }

    /// <summary>Draws the fault of a request, counted from 0.</summary>
    public WireFault Draw(int request) => request == 0 && RefundedByAnother
        ? WireFault.RefusedBeforeConnect
        : Random.Chance(request == 0 ? FirstFaultChance : LaterFaultChance) ? Faults[1 + Random.Below(Faults.Length - 1)] : WireFault.None;

    /// <summary>Draws how much of its longest wait the SDK waits.</summary>
    public double NextJitter() => _jitter.Fraction();

    /// <summary>Decides how the service behaves where its documentation contradicts itself.</summary>
    public void Apply(EmulatorSettings settings)
    {
        settings.DuplicateCode = Any<DuplicateCodeBehavior>();
        settings.DuplicateErrorCode = Any<BusinessErrorCode>();
        settings.RuleErrorCode = Any<BusinessErrorCode>();
        settings.UnpaidVerify = Any<UnpaidVerifyBehavior>();
        settings.ExpiredVerify = Any<ExpiredVerifyBehavior>();
        settings.BigIntOutput = Any<BigIntFormat>();
        settings.BadSecret = Any<BadSecretBehavior>();
        settings.NotFoundCode = Any<NotFoundErrorCode>();
        settings.ForeignRecord = Any<ForeignRecordBehavior>();
        settings.BusinessErrorStatus = Any<BusinessErrorHttpStatus>();
        settings.MissingProvider = Any<MissingProviderBehavior>();
        settings.UnknownCustomer = Any<UnknownCustomerBehavior>();
        settings.ReturnedTransaction = Any<ReturnedTransactionBehavior>();
        settings.PendingOutcome = Any<PendingOutcomeBehavior>();
        settings.DefaultPageSize = Random.Chance(0.5) ? 1 : 20;
    }

    public override string ToString() =>
        $"{Scenario} {Kind}{(Kind == IntentKind.VerifySession ? $" of a session {SessionState}" : "")} {Wrapping}" +
        $"{(RotatesSecret ? " rotating" : "")}{(RefundedByAnother ? " refunded by another" : "")}{DateText}{(CancelAt == int.MaxValue ? "" : $" canceled at {CancelAt}")}";

    private string DateText => DateSkew is not { } skew ? " undated" : skew == TimeSpan.Zero ? "" : FormattableString.Invariant($" skewed {skew.TotalSeconds} s");

    private T Any<T>()
        where T : struct, Enum => Random.OneOf(Enum.GetValues<T>());
}
