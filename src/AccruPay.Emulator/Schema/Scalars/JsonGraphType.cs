using System.Text.Json.Nodes;
using GraphQL.Types;
using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>JSON: any JSON value. The service only writes it.</summary>
internal sealed class JsonGraphType : ScalarGraphType
{
    public JsonGraphType() => Name = "JSON";

    public override object? Serialize(object? value) => value is null or JsonNode ? value : ThrowSerializationError(value);

    public override object? ParseValue(object? value) => value;

    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLNullValue ? null : ThrowLiteralConversionError(value, null);
}
