using GraphQL.Validation;
using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>
/// A document that is executed holds operations and fragments only, no definitions of types: a rule of the GraphQL specification that the
/// engine lacks.
/// </summary>
internal sealed class ExecutableDefinitions : ValidationRuleBase, INodeVisitor
{
    private const string Section = "5.1.1";

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (node is not GraphQLDocument document)
            return default;

        foreach (var definition in document.Definitions)
        {
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
                context.ReportError(new ValidationError(context.Document.Source, Section, "A definition in the document is not executable.", definition));
        }
        return default;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
}
