namespace AccruPay.Conformance;

/// <summary>Compares what two tellers of a story have, line by line.</summary>
internal sealed class Comparison
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Compares, and prints each line.</summary>
    public void Compare(string what, IReadOnlyList<string> ofNode, IReadOnlyList<string> ofDotNet)
    {
        for (var index = 0; index < Math.Max(ofNode.Count, ofDotNet.Count); index++)
            Compare(what, ofNode.ElementAtOrDefault(index) ?? "nothing", ofDotNet.ElementAtOrDefault(index) ?? "nothing");
        if (ofNode.Count == 0 && ofDotNet.Count == 0)
            Compare(what, "something", "nothing");
    }

    private void Compare(string what, string ofNode, string ofDotNet)
    {
        var same = string.Equals(ofNode, ofDotNet, StringComparison.Ordinal);
        Passed += same ? 1 : 0;
        Failed += same ? 0 : 1;
        Console.WriteLine(same ? $"ok   {what}: {ofNode}" : $"FAIL {what}\n  Node {ofNode}\n  .NET {ofDotNet}");
    }
}
