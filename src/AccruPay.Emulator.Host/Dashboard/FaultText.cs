namespace AccruPay.Emulator.Host;

/// <summary>A fault in a few words.</summary>
internal static class FaultText
{
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
