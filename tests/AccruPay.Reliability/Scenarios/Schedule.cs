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

    private static readonly ScenarioKind[] Scenarios =
    [
        ScenarioKind.Plain, ScenarioKind.Plain, ScenarioKind.Plain, ScenarioKind.Plain, ScenarioKind.CallerRepeats,
        ScenarioKind.ManyCallers, ScenarioKind.CodeOfYesterday, ScenarioKind.CodeAtOtherAccount,
    ];

    public Schedule(ulong seed, IReadOnlyList<IntentKind>? kinds = null)
    {
        Seed = seed;
        Random = new Randomness(seed);
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

    /// <summary>The point at which the caller cancels.</summary>
    public int CancelAt { get; }

    private double FirstFaultChance { get; }

    private double LaterFaultChance { get; }

    /// <summary>Draws the fault of a request, counted from 0.</summary>
    public WireFault Draw(int request) =>
        Random.Chance(request == 0 ? FirstFaultChance : LaterFaultChance) ? Faults[1 + Random.Below(Faults.Length - 1)] : WireFault.None;

    /// <summary>Decides how the service behaves where its documentation contradicts itself.</summary>
    public void Apply(EmulatorSettings settings)
    {
        settings.DuplicateCode = Any<DuplicateCodeBehavior>();
        settings.DuplicateErrorCode = Any<BusinessErrorCode>();
        settings.RuleErrorCode = Any<BusinessErrorCode>();
        settings.UnpaidVerify = Any<UnpaidVerifyBehavior>();
        settings.BigIntOutput = Any<BigIntFormat>();
        settings.NotFoundCode = Any<NotFoundErrorCode>();
        settings.BusinessErrorStatus = Any<BusinessErrorHttpStatus>();
        settings.ReturnedTransaction = Any<ReturnedTransactionBehavior>();
        settings.PendingOutcome = Any<PendingOutcomeBehavior>();
    }

    public override string ToString() => $"{Scenario} {Kind} {Wrapping}{(CancelAt == int.MaxValue ? "" : $" canceled at {CancelAt}")}";

    private T Any<T>()
        where T : struct, Enum => Random.OneOf(Enum.GetValues<T>());
}
