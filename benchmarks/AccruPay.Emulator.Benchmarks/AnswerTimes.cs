using System.Diagnostics;

namespace AccruPay.Emulator.Benchmarks;

/// <summary>How long the emulator takes to answer, in microseconds, with the SDK's share; each turn gives its median.</summary>
internal static class AnswerTimes
{
    /// <summary>The seed of the numbers of the sessions that are asked for, so that every run asks for the same.</summary>
    private const int Seed = 20_300_131;

    public static async Task<Sample> MeasureAsync(Question question, Shop shop, int held, Scale scale)
    {
        var random = new Random(Seed);
        await TurnAsync(question, shop, held, scale, random); // So that the code is compiled and warm.
        var turns = new List<double>();
        for (var turn = 0; turn < scale.Turns; turn++)
            turns.Add((await TurnAsync(question, shop, held, scale, random)).Median);
        return new Sample(turns);
    }

    private static async Task<Sample> TurnAsync(Question question, Shop shop, int held, Scale scale, Random random)
    {
        var times = new double[scale.QuestionsPerTurn];
        for (var i = 0; i < times.Length; i++)
        {
            var number = PaidSession(random, held);
            var begin = Stopwatch.GetTimestamp();
            await question.AskAsync(shop, number);
            times[i] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
        }
        return new Sample(times);
    }

    private static int PaidSession(Random random, int held)
    {
        int number;
        do
            number = random.Next(held);
        while (!SessionFiller.IsPaid(number));
        return number;
    }
}
