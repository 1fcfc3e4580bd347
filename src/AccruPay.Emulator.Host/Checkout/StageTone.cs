namespace AccruPay.Emulator.Host;

/// <summary>How good the news of a stage is: it chooses the colour of its heading, which is never the only sign.</summary>
internal enum StageTone
{
    Neutral,
    Good,
    Warning,
    Bad,
}
