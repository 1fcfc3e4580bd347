namespace AccruPay.Emulator.Host;

/// <summary>
/// A table that becomes a list of cards where the screen is narrow: each cell then shows its column's name, and the roles are written
/// out, since a browser drops those of a table that is not shown as one.
/// </summary>
internal sealed class DataTable(string caption, params string[] columns)
{
    private readonly List<Html[]> _rows = [];

    public void Add(params Html[] cells) => _rows.Add(cells);

    public Html Write(string empty)
    {
        if (_rows.Count == 0)
            return $"""<p class="empty">{empty}</p>""";
        return $"""
            <table class="records" role="table" aria-label="{caption}">
            <thead role="rowgroup"><tr role="row">{columns.Select(Header)}</tr></thead>
            <tbody role="rowgroup">
            {_rows.Select(Row)}
            </tbody>
            </table>
            """;
    }

    private static Html Header(string column) => $"""<th role="columnheader" scope="col">{column}</th>""";

    private Html Row(Html[] cells) => $"""<tr role="row">{cells.Select((cell, index) => Cell(columns[index], cell))}</tr>""";

    private static Html Cell(string column, Html cell) => $"""<td role="cell" data-label="{column}">{cell}</td>""";
}
