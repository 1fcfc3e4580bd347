namespace AccruPay.Emulator;

/// <summary>Faults at random, from a generator of its own: the same on every machine and every version of .NET.</summary>
internal sealed class SeededFaults(int seed, double probability, Fault[] faults)
{
    public static Fault[] Default { get; } =
    [
        Fault.Refuse, Fault.DropBeforeCommit, Fault.DropAfterCommit, Fault.RateLimited(), Fault.ServerError(), Fault.ServerErrorAfterCommit(),
        Fault.TruncatedBody, Fault.GarbageBody, Fault.EmptyBody, Fault.DuplicateDelivery,
        Fault.InternalServerErrorBeforeCommit, Fault.InternalServerErrorAfterCommit,
    ];

    /// <summary>The fault of a request, counted from 0; null means that nothing goes wrong.</summary>
    public Fault? Draw(long request)
    {
        unchecked
        {
            var mixed = Mix(((ulong)(uint)seed << 32) ^ (ulong)request);
            var chance = (mixed >> 11) * (1.0 / (1UL << 53));
            return chance < probability ? faults[(int)(Mix(mixed) % (ulong)faults.Length)] : null;
        }
    }

    /// <summary>The finisher of SplitMix64: every bit of the input reaches every bit of the output.</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
