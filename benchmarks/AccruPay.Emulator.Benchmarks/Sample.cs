using System.Globalization;

namespace AccruPay.Emulator.Benchmarks;

/// <summary>What was measured several times: the median, and the range of what the machine's other work allowed.</summary>
internal sealed class Sample
{
    private readonly double[] _sorted;

    public Sample(IEnumerable<double> values)
    {
        _sorted = [.. values.Order()];
        if (_sorted.Length == 0)
            throw new ArgumentException("A sample needs at least one value.", nameof(values));
    }

    public double Median => _sorted[_sorted.Length / 2];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median,8:N0}  ({_sorted[0]:N0} to {_sorted[^1]:N0})");
}
