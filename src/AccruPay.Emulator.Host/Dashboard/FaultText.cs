using System.Globalization;

namespace AccruPay.Emulator.Host;

/// <summary>A fault in a few words.</summary>
internal static class FaultText
{
    public static string Of(Fault fault) => fault switch
    {
        { DelayTime: { } time, Kind: FaultKind.Delay } => string.Create(CultureInfo.InvariantCulture, $"Executed, answered {time.TotalSeconds:0.###} s late"),
        { DelayTime: { } time } => string.Create(CultureInfo.InvariantCulture, $"Executed {time.TotalSeconds:0.###} s late"),
        { Kind: FaultKind.ServerError } => $"HTTP {fault.StatusCode}, not executed",
        { Kind: FaultKind.ServerErrorAfterCommit } => $"Executed, HTTP {fault.StatusCode}",
        _ => Of(fault.Kind),
    };

    /// <summary>A kind of fault, with what it is by default.</summary>
    public static string Of(FaultKind kind) => kind switch
    {
        FaultKind.Refuse => "Connection refused",
        FaultKind.DropBeforeCommit => "Dropped, not executed",
        FaultKind.DropAfterCommit => "Executed, answer lost",
        FaultKind.DelayBeforeCommit => "Executed 5 s late",
        FaultKind.Delay => "Executed, answered 5 s late",
        FaultKind.RateLimited => "HTTP 429, not executed",
        FaultKind.ServerError => "HTTP 503, not executed",
        FaultKind.ServerErrorAfterCommit => "Executed, HTTP 502",
        FaultKind.TruncatedBody => "Executed, half an answer",
        FaultKind.GarbageBody => "Executed, answer is no JSON",
        FaultKind.EmptyBody => "Executed, empty answer",
        FaultKind.DuplicateDelivery => "Executed twice",
        FaultKind.InternalServerErrorBeforeCommit => "Server error, not executed",
        FaultKind.InternalServerErrorAfterCommit => "Executed, server error",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The fault is not known."),
    };
}
