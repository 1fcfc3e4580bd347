namespace AccruPay.Emulator.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Few">The smaller number of sessions held.</param>
/// <param name="Many">The larger number of sessions held.</param>
/// <param name="WarmUpRounds">How many rounds are played before rounds are counted.</param>
/// <param name="Turns">How often each figure is taken.</param>
/// <param name="TurnLength">How long rounds are counted in a turn.</param>
/// <param name="QuestionsPerTurn">How often each question is asked in a turn.</param>
internal sealed record Scale(int Few, int Many, int WarmUpRounds, int Turns, TimeSpan TurnLength, int QuestionsPerTurn)
{
    public static readonly Scale Long = new(1_000, 1_000_000, 5_000, 5, TimeSpan.FromSeconds(4), 2_000);

    public static readonly Scale Short = new(1_000, 100_000, 2_000, 3, TimeSpan.FromSeconds(2), 500);
}
