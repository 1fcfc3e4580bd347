namespace AccruPay.Emulator.Host;

/// <summary>The emulator's time, and buttons that let some of it pass.</summary>
internal static class ClockPanel
{
    private static readonly Html OwnersClock = $"""<p>The emulator runs by a clock of the program that started it, which alone can set it forward.</p>""";

    public static Html Of(DashboardView view) => $"""
        <section class="panel" aria-labelledby="clock">
        <h2 id="clock">Time</h2>
        <p class="now">{Cells.Moment(view.Emulator.Time.GetUtcNow())} <small>UTC</small></p>
        {(view.Emulator.Time is EmulatorClock clock ? Forms(clock) : OwnersClock)}
        </section>
        """;

    private static Html Forms(EmulatorClock clock) => $"""
        <p class="hint">{Ahead(clock.Offset)} Sessions expire, debits settle and plans renew as time passes.</p>
        <form method="post" action="{DashboardEndpoint.Route}/{DashboardButtons.Clock}" class="quick" aria-label="Let time pass">
        <button name="advance" value="PT1M">1 minute</button>
        <button name="advance" value="PT21M">21 minutes</button>
        <button name="advance" value="P1D">1 day</button>
        <button name="advance" value="P1M">1 month</button>
        </form>
        <form method="post" action="{DashboardEndpoint.Route}/{DashboardButtons.Clock}" class="line">
        <label class="few">Number <input type="number" name="number" value="3" min="1" max="9999" required></label>
        <label>Unit <select name="unit"><option>minutes</option><option>hours</option><option selected>days</option><option>months</option></select></label>
        <button>Pass</button>
        </form>
        """;

    private static string Ahead(TimeSpan offset) => offset == TimeSpan.Zero
        ? "The clock is that of this machine."
        : $"The clock was set forward by {Words(offset)}.";

    private static string Words(TimeSpan offset) => offset switch
    {
        { TotalDays: >= 2 } => $"{Cells.Number((long)offset.TotalDays)} days",
        { TotalHours: >= 2 } => $"{(int)offset.TotalHours} hours",
        { TotalMinutes: >= 2 } => $"{(int)offset.TotalMinutes} minutes",
        _ => $"{(int)offset.TotalSeconds} seconds",
    };
}
