using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>The faults that need no waiting, by name.</summary>
internal static class ServiceFaults
{
    private static readonly Fault[] All =
    [
        Fault.Refuse,
        Fault.DropBeforeCommit,
        Fault.DropAfterCommit,
        Fault.RateLimited(),
        Fault.ServerError(),
        Fault.ServerErrorAfterCommit(),
        Fault.TruncatedBody,
        Fault.GarbageBody,
        Fault.EmptyBody,
        Fault.DuplicateDelivery,
        Fault.InternalServerErrorBeforeCommit,
        Fault.InternalServerErrorAfterCommit,
    ];

    internal static IEnumerable<FaultKind> Kinds => All.Select(fault => fault.Kind);

    /// <summary>The faults after which an attempt has failed, so that another must be made.</summary>
    internal static IEnumerable<FaultKind> Failures => Kinds.Where(kind => kind != FaultKind.DuplicateDelivery);

    internal static Fault Of(FaultKind kind) => All.Single(fault => fault.Kind == kind);
}
