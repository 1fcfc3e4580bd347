using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AccruPay.Analyzers.Tests;

/// <summary>Code in which <c>[|</c> and <c>|]</c> stand around each place where a rule must report.</summary>
internal sealed record MarkedCode(string Code, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedCode Parse(string marked)
    {
        var code = new StringBuilder();
        var marks = new List<TextSpan>();
        var start = -1;
        for (var index = 0; index < marked.Length; index++)
        {
            if (marked.AsSpan(index).StartsWith("[|", StringComparison.Ordinal))
            {
                start = code.Length;
                index++;
            }
            else if (start >= 0 && marked.AsSpan(index).StartsWith("|]", StringComparison.Ordinal))
            {
                marks.Add(TextSpan.FromBounds(start, code.Length));
                start = -1;
                index++;
            }
            else
            {
                code.Append(marked[index]);
            }
        }

        return new MarkedCode(code.ToString(), marks);
    }
}
