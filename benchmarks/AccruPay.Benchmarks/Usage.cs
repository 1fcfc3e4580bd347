namespace AccruPay.Benchmarks;

/// <summary>What this program can be asked.</summary>
internal static class Usage
{
    private const int ExitCode = 2;

    private const string Text = """
        usage: compare [--short] [--cold] [--json FILE]   the floor, the SDK and the Node SDK side by side
               cold [--json FILE]                         only their cold starts
               growth [--json FILE]                       how the cost of a call grows
               allocations [--update]                     the bytes of a call, against the committed baseline
               bench ARGUMENTS                            BenchmarkDotNet, with its own arguments
        """;

    public static int Refuse()
    {
        Console.Error.WriteLine(Text);
        return ExitCode;
    }
}
