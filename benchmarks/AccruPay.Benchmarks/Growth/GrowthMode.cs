namespace AccruPay.Benchmarks;

/// <summary>growth: how the cost of a call grows with what it is given.</summary>
internal static class GrowthMode
{
    public static async Task<int> RunAsync()
    {
        Console.WriteLine($"{Machine.Current()}\ngrowth\n");
        Console.WriteLine($"Page size, in memory\n\n{await PageGrowth.MeasureAsync()}");
        Console.WriteLine($"Size of the answer, in memory\n\n{await AnswerGrowth.MeasureAsync()}");
        Console.WriteLine($"Concurrent callers, over sockets\n\n{await ConcurrencyGrowth.MeasureAsync()}");
        Console.WriteLine($"Named clients of one container\n\n{await ClientGrowth.MeasureAsync()}");
        return 0;
    }
}
