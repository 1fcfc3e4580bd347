namespace AccruPay.Reliability;

/// <summary>Numbers from a seed: the same on every machine and every version of .NET (SplitMix64).</summary>
internal sealed class Randomness(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            var value = _state += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    /// <summary>A number from 0 up to, and not including, a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from 0 up to, and not including, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Fraction() < probability;

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
