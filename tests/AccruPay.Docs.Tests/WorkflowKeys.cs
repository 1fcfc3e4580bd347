namespace AccruPay.Docs.Tests;

/// <summary>
/// Reads the keys of a workflow by their indentation, as these workflows are written: a line of a block (<c>run: |</c>) belongs
/// to the key that opened it, and a step's keys to <c>steps</c>.
/// </summary>
internal static class WorkflowKeys
{
    /// <returns>Each line's keys, from the outermost, and what stands behind them.</returns>
    public static IEnumerable<(string[] Path, string Value)> In(IEnumerable<string> lines)
    {
        var keys = new Stack<(int Indent, string Key)>();
        var block = int.MaxValue;
        foreach (var line in lines.Where(static line => !string.IsNullOrWhiteSpace(line)))
        {
            // Within a script, expressions are replaced in its comments too.
            var indent = line.TakeWhile(static character => character is ' ' or '-').Count();
            var isInBlock = line.TakeWhile(static character => character == ' ').Count() > block;
            if (!isInBlock && line[indent..].StartsWith('#'))
                continue;

            if (!isInBlock)
            {
                block = int.MaxValue;
                while (keys.TryPeek(out var open) && open.Indent >= indent)
                    keys.Pop();
            }

            var text = line[indent..];
            var end = isInBlock ? -1 : text.IndexOf(':', StringComparison.Ordinal);
            if (end >= 0)
            {
                keys.Push((indent, text[..end]));
                text = text[(end + 1)..].Trim();
                if (text is ['|' or '>', ..])
                    block = indent;
            }

            yield return ([.. keys.Reverse().Select(static open => open.Key)], text);
        }
    }
}
