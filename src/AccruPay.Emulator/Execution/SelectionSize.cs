using System.Runtime.InteropServices;

namespace AccruPay.Emulator;

/// <summary>The size of what a document selects, through fragments too.</summary>
/// <param name="Depth">How deep fields lie within fields.</param>
/// <param name="Nesting">How deep fields and fragments lie within each other.</param>
/// <param name="Selections">How many fields and fragments are selected; at most <see cref="int.MaxValue"/> is counted.</param>
/// <param name="RootFields">How many fields there are on the first level.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SelectionSize(int Depth, int Nesting, long Selections, long RootFields)
{
    /// <summary>One field over what it selects itself.</summary>
    public SelectionSize UnderField() => new(Depth + 1, Nesting + 1, Selections + 1, 1);

    /// <summary>A fragment adds no field of its own.</summary>
    public SelectionSize UnderFragment() => this with { Nesting = Nesting + 1, Selections = Selections + 1 };

    /// <summary>Both, side by side.</summary>
    public SelectionSize And(SelectionSize other) => new(
        Math.Max(Depth, other.Depth),
        Math.Max(Nesting, other.Nesting),
        Math.Min(Selections + other.Selections, int.MaxValue),
        Math.Min(RootFields + other.RootFields, int.MaxValue));
}
