using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>The head of a catch clause, without its block.</summary>
internal static class CatchLocation
{
    public static Location Head(this ICatchClauseOperation clause) =>
        clause.Syntax is CatchClauseSyntax syntax
            ? Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.SpanStart, syntax.Declaration?.Span.End ?? syntax.CatchKeyword.Span.End))
            : clause.Syntax.GetLocation();
}
