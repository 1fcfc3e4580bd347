namespace AccruPay.Emulator.Host;

/// <summary>Reads a fault from its name and what it takes besides.</summary>
internal static class FaultReader
{
    public static readonly string[] Fields = ["fault", "times", "operation", "status", "delay", "retryAfter"];

    private static readonly TimeSpan DefaultDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MaximumDelay = TimeSpan.FromHours(1);

    /// <exception cref="ActFieldException">There is no such fault, or it takes no such field.</exception>
    public static Fault Read(ActFields fields)
    {
        var kind = Kind(fields.Text("fault"));
        RefuseIdle(fields, kind);
        return kind switch
        {
            FaultKind.Refuse => Fault.Refuse,
            FaultKind.DropBeforeCommit => Fault.DropBeforeCommit,
            FaultKind.DropAfterCommit => Fault.DropAfterCommit,
            FaultKind.DelayBeforeCommit => Fault.DelayBeforeCommit(Time(fields, "delay") ?? DefaultDelay),
            FaultKind.Delay => Fault.Delay(Time(fields, "delay") ?? DefaultDelay),
            FaultKind.RateLimited => Fault.RateLimited(Time(fields, "retryAfter")),
            FaultKind.ServerError => Fault.ServerError(fields.Number("status", 503, 400, 599)),
            FaultKind.ServerErrorAfterCommit => Fault.ServerErrorAfterCommit(fields.Number("status", 502, 400, 599)),
            FaultKind.TruncatedBody => Fault.TruncatedBody,
            FaultKind.GarbageBody => Fault.GarbageBody,
            FaultKind.EmptyBody => Fault.EmptyBody,
            FaultKind.DuplicateDelivery => Fault.DuplicateDelivery,
            FaultKind.InternalServerErrorBeforeCommit => Fault.InternalServerErrorBeforeCommit,
            _ => Fault.InternalServerErrorAfterCommit,
        };
    }

    private static FaultKind Kind(string name) =>
        Enum.GetNames<FaultKind>().FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<FaultKind>(known)
            : throw new ActFieldException($"The fault '{name}' is not known. The faults are {string.Join(", ", Enum.GetNames<FaultKind>())}.");

    private static void RefuseIdle(ActFields fields, FaultKind kind)
    {
        Refuse("delay", kind is FaultKind.Delay or FaultKind.DelayBeforeCommit);
        Refuse("retryAfter", kind is FaultKind.RateLimited);
        Refuse("status", kind is FaultKind.ServerError or FaultKind.ServerErrorAfterCommit);

        void Refuse(string name, bool isTaken)
        {
            if (!isTaken && fields.Find(name) is not null)
                throw new ActFieldException($"The fault {kind} takes no field '{name}'.");
        }
    }

    private static TimeSpan? Time(ActFields fields, string name)
    {
        if (fields.OptionalText(name) is not { } text)
            return null;
        return IsoDuration.Read(text) is { Months: 0 } duration && duration.Time > TimeSpan.Zero && duration.Time <= MaximumDelay
            ? duration.Time
            : throw new ActFieldException($"The field '{name}' must be a duration of ISO 8601 of at most an hour, such as PT2S.");
    }
}
