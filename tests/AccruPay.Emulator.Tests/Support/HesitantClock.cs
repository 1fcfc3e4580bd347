namespace AccruPay.Emulator.Tests.Support;

/// <summary>A clock that gives way to other threads whenever it is read, so that what must not be interrupted is.</summary>
internal sealed class HesitantClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        for (var turn = 0; turn < 20; turn++)
            Thread.Yield();
        return Box.Start;
    }
}
