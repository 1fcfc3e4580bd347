namespace QuickStart;

/// <summary>The emulator's clock: the machine's, plus the time that the sample lets pass.</summary>
internal sealed class SampleClock : TimeProvider
{
    private TimeSpan _passed;

    public void LetPass(TimeSpan time) => _passed += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _passed;
}
