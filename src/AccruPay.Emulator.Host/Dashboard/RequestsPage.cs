namespace AccruPay.Emulator.Host;

/// <summary>The latest requests to the API: what they asked for, never what they said.</summary>
internal static class RequestsPage
{
    public static Html Write(DashboardView view)
    {
        var all = view.Emulator.Requests.All;
        var end = Math.Max(0, all.Count - view.Skip);
        var start = Math.Max(0, end - DashboardView.PageSize);
        var page = all.Skip(start).Take(end - start).Reverse();
        return ListFrame.Of(view, "Requests", "requests", "The latest requests to the API, without what they said.", Table([.. page]), all.Count);
    }

    public static Html Table(IReadOnlyList<RecordedRequest> requests)
    {
        var table = new DataTable("Requests", "Arrived", "Operation", "Fields", "Fault");
        foreach (var request in requests)
        {
            table.Add(
                Cells.Moment(request.At),
                Cells.Text(request.OperationName),
                Fields(request.RootFields),
                request.Fault is { } fault ? Struck(fault) : Cells.None);
        }
        return table.Write("No request arrived yet.");
    }

    private static Html Fields(IReadOnlyList<string> fields) =>
        fields.Count == 0 ? Cells.None : $"""<span class="id">{string.Join(", ", fields.Take(5))}{(fields.Count > 5 ? ", …" : "")}</span>""";

    private static Html Struck(Fault fault) => $"""<span class="warning">{FaultText.Of(fault)}</span>""";
}
