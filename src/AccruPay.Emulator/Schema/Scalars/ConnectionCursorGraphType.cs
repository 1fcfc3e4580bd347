using GraphQL.Types;
using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>ConnectionCursor: an opaque text that marks a place in a list.</summary>
internal sealed class ConnectionCursorGraphType : ScalarGraphType
{
    public ConnectionCursorGraphType() => Name = "ConnectionCursor";

    public override object? Serialize(object? value) => value is null or string ? value : ThrowSerializationError(value);

    public override object? ParseValue(object? value) => value is null or string ? value : ThrowValueConversionError(value);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => text.Value.ToString(),
        _ => ThrowLiteralConversionError(value, null),
    };
}
