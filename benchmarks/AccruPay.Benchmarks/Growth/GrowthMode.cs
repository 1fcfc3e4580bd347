namespace AccruPay.Benchmarks;

/// <summary>growth [--json FILE]: how the cost of a call grows with what it is given.</summary>
internal static class GrowthMode
{
    public static async Task<int> RunAsync(ModeOptions options)
    {
        var growth = new GrowthReport
        {
            Machine = Machine.Current(),
            Command = "growth " + options.Command,
            Pages = await PageGrowth.MeasureAsync(),
            Answers = await AnswerGrowth.MeasureAsync(),
            Callers = await ConcurrencyGrowth.MeasureAsync(),
            Clients = await ClientGrowth.MeasureAsync(),
        };
        Console.WriteLine($"{growth.Machine}\n{growth.Command}\n");
        Console.WriteLine($"Page size, in memory\n\n{PageGrowth.TableOf(growth.Pages)}");
        Console.WriteLine($"Size of the answer, in memory\n\n{AnswerGrowth.TableOf(growth.Answers)}");
        Console.WriteLine($"Concurrent callers, over sockets\n\n{ConcurrencyGrowth.TableOf(growth.Callers)}");
        Console.WriteLine($"Named clients of one container\n\n{ClientGrowth.TableOf(growth.Clients)}");
        await ReportFile.WriteAsync(options.JsonOr("growth.json"), growth);
        return 0;
    }
}
