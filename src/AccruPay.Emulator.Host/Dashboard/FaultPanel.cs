namespace AccruPay.Emulator.Host;

/// <summary>The faults that wait for requests, and a form to queue more.</summary>
internal static class FaultPanel
{
    private const int Shown = 10;

    public static Html Of(DashboardView view)
    {
        var script = view.Emulator.Faults.Script;
        return $"""
            <section class="panel" aria-labelledby="faults">
            <h2 id="faults">Faults</h2>
            {Queue(script)}
            <form method="post" action="{DashboardEndpoint.Route}/{DashboardButtons.Faults}" class="line">
            <label class="wide">What goes wrong <select name="fault">{Enum.GetValues<FaultKind>().Select(Option)}</select></label>
            <label>Requests <input type="number" name="times" value="1" min="1" max="{Cells.Number(FaultControl.MaximumTimes).Replace(",", "", StringComparison.Ordinal)}" required></label>
            <label class="wide">Operation <input name="operation" placeholder="any" maxlength="200"></label>
            <button>Queue</button>
            </form>
            </section>
            """;
    }

    private static Html Queue(IReadOnlyList<ScriptedFault> script)
    {
        if (script.Count == 0)
            return $"""<p class="hint">Nothing is queued. A fault strikes the next request to the API, once.</p>""";
        return $"""
            <p class="hint">{Cells.Number(script.Count)} queued, the next one first:</p>
            <ol class="queue">{script.Take(Shown).Select(Item)}</ol>
            <form method="post" action="{DashboardEndpoint.Route}/{DashboardButtons.ClearFaults}"><button>Clear the queue</button></form>
            """;
    }

    private static Html Item(ScriptedFault scripted) => $"<li>{FaultText.Of(scripted.Fault.Kind)}{(scripted.Operation is { } operation ? $" ({operation})" : "")}</li>";

    private static Html Option(FaultKind kind) => $"""<option value="{kind.ToString()}">{FaultText.Of(kind)}</option>""";
}
