using GraphQL.Types;
using GraphQL.Utilities;

namespace AccruPay.Emulator;

/// <summary>
/// Lets an introspection ask for the deprecated arguments of directives, as current tools do: the engine knows the question for fields only.
/// No directive has any, so that the answer is the same.
/// </summary>
internal sealed class DirectiveArguments : BaseSchemaNodeVisitor
{
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (type.Name is "__Directive" && field.Name is "args")
            field.Arguments = new QueryArguments(new QueryArgument(new BooleanGraphType()) { Name = "includeDeprecated", DefaultValue = false });
    }
}
