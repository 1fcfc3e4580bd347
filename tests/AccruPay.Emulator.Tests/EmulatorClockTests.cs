using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Emulator.Tests;

/// <summary>EmulatorClock: goes like another clock, and can be set forward.</summary>
public sealed class EmulatorClockTests
{
    private readonly FakeTimeProvider _time = new(Support.Box.Start);

    [Fact]
    public void It_goes_like_the_other_clock_and_keeps_its_lead()
    {
        var clock = new EmulatorClock(_time);
        clock.Advance(TimeSpan.FromDays(2));
        _time.Advance(TimeSpan.FromHours(1));
        clock.GetUtcNow().Should().Be(Support.Box.Start + TimeSpan.FromDays(2) + TimeSpan.FromHours(1));
        clock.Offset.Should().Be(TimeSpan.FromDays(2));
        clock.GetTimestamp().Should().Be(_time.GetTimestamp());
    }

    [Fact]
    public void It_never_goes_back()
    {
        var clock = new EmulatorClock(new SteppingClock([Support.Box.Start, Support.Box.Start.AddHours(-1), Support.Box.Start.AddMinutes(1)]));
        clock.GetUtcNow().Should().Be(Support.Box.Start);
        clock.GetUtcNow().Should().Be(Support.Box.Start);
        clock.GetUtcNow().Should().Be(Support.Box.Start.AddMinutes(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3_000_000)]
    public void It_is_set_forward_only_and_not_beyond_its_end(int days)
    {
        var clock = new EmulatorClock(_time);
        var advance = () => clock.Advance(TimeSpan.FromDays(days));
        advance.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("time");
        clock.Offset.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void By_itself_it_goes_like_that_of_the_system() =>
        new EmulatorClock().GetUtcNow().Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));

    private sealed class SteppingClock(IEnumerable<DateTimeOffset> moments) : TimeProvider
    {
        private readonly Queue<DateTimeOffset> _moments = new(moments);

        public override DateTimeOffset GetUtcNow() => _moments.Dequeue();
    }
}
