using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class SeededFaultTests
{
    [Fact]
    public async Task The_same_seed_strikes_the_same_requests_with_the_same_faults()
    {
        var first = await StrikesAsync(42);
        first.Should().Equal(await StrikesAsync(42));
        first.Should().NotEqual(await StrikesAsync(43));
        first.Should().HaveCountGreaterThan(20).And.HaveCountLessThan(80, "the probability is a quarter of 200");
        first.Distinct().Count().Should().BeGreaterThan(5);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 50)]
    public async Task The_probability_decides_how_many_are_struck(double probability, int struck)
    {
        using var box = new Box();
        box.Emulator.Faults.UseSeed(1, probability, Fault.ServerError());
        for (var n = 0; n < 50; n++)
            await box.Client.SendAsync("{ healthCheck }");
        box.Emulator.Faults.Injected.Should().HaveCount(struck);
    }

    [Fact]
    public async Task A_scripted_fault_goes_first_and_clearing_ends_them_all()
    {
        using var box = new Box();
        box.Emulator.Faults.UseSeed(1, 1, Fault.ServerError(500));
        box.Emulator.Faults.Enqueue(Fault.ServerError(503));
        ((int)(await box.Client.SendAsync("{ healthCheck }")).Status).Should().Be(503);
        ((int)(await box.Client.SendAsync("{ healthCheck }")).Status).Should().Be(500);
        box.Emulator.Faults.Enqueue(Fault.ServerError());
        box.Emulator.Faults.Clear();
        ((int)(await box.Client.SendAsync("{ healthCheck }")).Status).Should().Be(200);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        using var box = new Box();
        var faults = box.Emulator.Faults;
        new Action(() => faults.Enqueue(null!)).Should().Throw<ArgumentNullException>();
        new Action(() => faults.Enqueue(Fault.Refuse, "Start")).Should().Throw<ArgumentException>().WithMessage("*before the request is read*");
        new Action(() => faults.Enqueue(Fault.DropAfterCommit, " ")).Should().Throw<ArgumentException>();
        new Action(() => faults.UseSeed(1, 1.1)).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => faults.UseSeed(1, double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => Fault.Delay(TimeSpan.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => Fault.RateLimited(TimeSpan.FromSeconds(-1))).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => Fault.ServerError(200)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async Task<List<(int, FaultKind)>> StrikesAsync(int seed)
    {
        using var box = new Box();
        box.Emulator.Faults.UseSeed(seed, 0.25);
        List<(int, FaultKind)> strikes = [];
        for (var n = 0; n < 200; n++)
        {
            var before = box.Emulator.Faults.Injected.Count;
            try
            {
                await box.Client.SendAsync("{ healthCheck }");
            }
            catch (HttpRequestException)
            {
                // The fault itself; what counts is which one struck.
            }

            var injected = box.Emulator.Faults.Injected;
            if (injected.Count > before)
                strikes.Add((n, injected[^1].Fault.Kind));
        }
        return strikes;
    }
}
