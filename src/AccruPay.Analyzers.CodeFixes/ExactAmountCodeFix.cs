using System.Collections.Immutable;
using AccruPay.Analyzers.Amounts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace AccruPay.Analyzers.CodeFixes;

/// <summary>Replaces <c>(long)(price * 100)</c> by <c>Money.FromDecimal(price, currency)</c>, where the currency stands beside the amount.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExactAmountCodeFix))]
public sealed class ExactAmountCodeFix : CodeFixProvider
{
    private const string Title = "Convert with Money.FromDecimal, which refuses what does not fit";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(InexactAmountAnalyzer.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.AdditionalLocations is [var major, var currency])
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, _ => Task.FromResult(Fix(context.Document, root, diagnostic, major.SourceSpan, currency.SourceSpan)), Title),
                    diagnostic);
            }
        }
    }

    private static Document Fix(Document document, SyntaxNode root, Diagnostic diagnostic, TextSpan major, TextSpan currency)
    {
        var amount = (ExpressionSyntax)root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var value = ExpressionAt(root, major);
        if (diagnostic.Properties.TryGetValue(ExactConversion.IsBinaryProperty, out var isBinary) && isBinary is not null)
            value = Cast(value);

        var money = SyntaxFactory.ParseExpression("global::AccruPay.Money.FromDecimal").WithAdditionalAnnotations(Simplifier.Annotation);
        var converted = SyntaxFactory.InvocationExpression(money, Arguments(value, ExpressionAt(root, currency)));
        var creation = amount.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax outer } ? outer : null;
        return document.WithSyntaxRoot(creation is null
            ? root.ReplaceNode(amount, AmountOf(converted).WithTriviaFrom(amount))
            : root.ReplaceNode(creation, converted.WithTriviaFrom(creation)));
    }

    private static ExpressionSyntax ExpressionAt(SyntaxNode root, TextSpan span) =>
        ((ExpressionSyntax)root.FindNode(span, getInnermostNodeForTie: true)).WithoutTrivia();

    private static CastExpressionSyntax Cast(ExpressionSyntax value) => SyntaxFactory.CastExpression(
        SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.DecimalKeyword)),
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax
            ? value
            : SyntaxFactory.ParenthesizedExpression(value));

    private static ArgumentListSyntax Arguments(ExpressionSyntax value, ExpressionSyntax currency) => SyntaxFactory.ArgumentList(
        SyntaxFactory.SeparatedList(
            [SyntaxFactory.Argument(value), SyntaxFactory.Argument(currency)],
            [SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)]));

    private static MemberAccessExpressionSyntax AmountOf(ExpressionSyntax money) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, money, SyntaxFactory.IdentifierName("Amount"));
}
