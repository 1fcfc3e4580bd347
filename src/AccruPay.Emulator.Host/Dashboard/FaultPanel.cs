using System.Globalization;

namespace AccruPay.Emulator.Host;

/// <summary>The faults that wait for requests, and a form to queue more.</summary>
internal static class FaultPanel
{
    private const int Shown = 10;

    private static readonly Html More = $"""<p class="hint">And others after these.</p>""";

    public static Html Of(DashboardView view) => $"""
        <section class="panel" aria-labelledby="faults">
        <h2 id="faults">Faults</h2>
        <form method="post" action="{DashboardEndpoint.Route}/{DashboardButtons.Faults}" class="line">
        <label class="wide">What goes wrong <select name="fault">{Enum.GetValues<FaultKind>().Select(Option)}</select></label>
        <label class="few">Times <input type="number" name="times" value="1" min="1" max="{MaximumTimes}" required></label>
        <label>Operation <input name="operation" placeholder="any" maxlength="200" autocomplete="off"></label>
        <button>Queue</button>
        </form>
        {Queue(view.Emulator.Faults.Script)}
        </section>
        """;

    private static string MaximumTimes => FaultControl.MaximumTimes.ToString(CultureInfo.InvariantCulture);

    private static Html Queue(IReadOnlyList<ScriptedFault> script)
    {
        if (script.Count == 0)
            return $"""<p class="hint">Nothing is queued. A fault strikes the next request to the API, once.</p>""";
        var runs = Runs(script);
        return $"""
            <p class="hint">{Cells.Number(script.Count)} queued, the next one first:</p>
            <ol class="queue">{runs.Take(Shown).Select(Item)}</ol>
            {(runs.Count > Shown ? More : null)}
            <form method="post" action="{DashboardEndpoint.Route}/{DashboardButtons.ClearFaults}"><button>Clear the queue</button></form>
            """;
    }

    /// <summary>Faults that are the same and follow each other are one line.</summary>
    private static List<(ScriptedFault Fault, int Times)> Runs(IReadOnlyList<ScriptedFault> script)
    {
        var runs = new List<(ScriptedFault Fault, int Times)>();
        foreach (var scripted in script)
        {
            if (runs.Count > 0 && runs[^1].Fault == scripted)
                runs[^1] = (scripted, runs[^1].Times + 1);
            else
                runs.Add((scripted, 1));
        }
        return runs;
    }

    private static Html Item((ScriptedFault Fault, int Times) run) =>
        $"<li>{FaultText.Of(run.Fault.Fault)}{(run.Fault.Operation is { } operation ? $" ({operation})" : "")}{(run.Times > 1 ? $", {Cells.Number(run.Times)} times" : "")}</li>";

    private static Html Option(FaultKind kind) => $"""<option value="{kind.ToString()}">{FaultText.Of(kind)}</option>""";
}
