namespace AccruPay.Reliability.Tests;

/// <summary>The judge of a soak: it must be able to convict.</summary>
public class FlatnessTests
{
    private static readonly Footprint Flat = new(HeapMegabytes: 3, WorkingSetMegabytes: 180, Threads: 16, Handles: 200, Sockets: 50, Timers: 2);

    [Fact]
    public void What_stays_as_it_was_is_flat()
    {
        Flatness.Growth([.. Enumerable.Repeat(Flat, 20)]).Should().BeEmpty();
    }

    [Fact]
    public void What_grows_in_the_warm_up_only_is_flat()
    {
        var footprints = Enumerable.Range(0, 20).Select(leg => leg < 4 ? Flat with { HeapMegabytes = leg, Threads = leg } : Flat);

        Flatness.Growth([.. footprints]).Should().BeEmpty();
    }

    [Fact]
    public void Noise_is_no_growth()
    {
        var footprints = Enumerable.Range(0, 20).Select(leg => leg > 9 ? Flat with { Sockets = 100, Handles = 250, HeapMegabytes = 3.3 } : Flat);

        Flatness.Growth([.. footprints]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("heap")]
    [InlineData("working set")]
    [InlineData("threads")]
    [InlineData("handles")]
    [InlineData("sockets")]
    [InlineData("timers")]
    public void What_goes_on_growing_is_named(string what)
    {
        var footprints = Enumerable.Range(0, 20).Select(leg => what switch
        {
            "heap" => Flat with { HeapMegabytes = 3 + (0.2 * leg) },
            "working set" => Flat with { WorkingSetMegabytes = 180 + (12 * leg) },
            "threads" => Flat with { Threads = 16 + leg },
            "handles" => Flat with { Handles = 200 + (10 * leg) },
            "sockets" => Flat with { Sockets = 50 + (10 * leg) },
            _ => Flat with { Timers = 2 + leg },
        });

        Flatness.Growth([.. footprints]).Should().ContainSingle().Which.Should().Contain(what);
    }
}
