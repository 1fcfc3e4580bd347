using System.Text;

namespace AccruPay.Benchmarks;

/// <summary>A table as the console and a page of documentation take it alike.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public override string ToString()
    {
        var text = new StringBuilder();
        var widths = head.Select((title, column) => _rows.Select(row => row[column].Length).Append(title.Length).Max()).ToArray();
        Append(text, head, widths);
        Append(text, [.. widths.Select(static width => new string('-', width))], widths);
        foreach (var row in _rows)
            Append(text, row, widths);

        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] cells, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, column) => cell.PadRight(widths[column]))).AppendLine(" |");
}
