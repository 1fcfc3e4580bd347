using System.Collections.Immutable;
using AccruPay.Analyzers.SentOnce;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace AccruPay.Analyzers.CodeFixes;

/// <summary>Passes <c>CancellationToken.None</c> to what moves money, instead of the request's token.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncanceledPaymentCodeFix))]
public sealed class UncanceledPaymentCodeFix : CodeFixProvider
{
    private const string Title = "Pass CancellationToken.None";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RequestAbortedAnalyzer.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var token = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(token, None(token)))), Title),
                diagnostic);
        }
    }

    private static ExpressionSyntax None(SyntaxNode token) =>
        SyntaxFactory.ParseExpression("global::System.Threading.CancellationToken.None")
            .WithTriviaFrom(token)
            .WithAdditionalAnnotations(Simplifier.Annotation);
}
