using System.Diagnostics;

namespace AccruPay.Tests;

/// <summary>Listeners are of the whole process, so nothing else runs meanwhile.</summary>
[Collection(nameof(WithoutListenersTests))]
[CollectionDefinition(nameof(WithoutListenersTests), DisableParallelization = true)]
public class WithoutListenersTests
{
    [Fact]
    public async Task Nothing_is_made_for_nobody()
    {
        (await SpanOfACallAsync()).Should().BeNull();
        Diagnostics.AccruPayDiagnostics.Duration.Enabled.Should().BeFalse();
        Diagnostics.AccruPayDiagnostics.Resends.Enabled.Should().BeFalse();
    }

    [Fact]
    public async Task A_listener_changes_that()
    {
        using var telemetry = CapturedTelemetry.Start();

        (await SpanOfACallAsync()).Should().NotBeNull();
        Diagnostics.AccruPayDiagnostics.Duration.Enabled.Should().BeTrue();
        Diagnostics.AccruPayDiagnostics.Resends.Enabled.Should().BeTrue();
    }

    private static async Task<Activity?> SpanOfACallAsync()
    {
        Activity? current = null;
        using var observed = new ObservedClient(handler => new ActivityWatch(handler, activity => current = activity));
        await observed.SucceedAsync();
        return current;
    }
}
