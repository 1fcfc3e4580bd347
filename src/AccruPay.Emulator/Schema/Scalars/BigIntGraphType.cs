using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>
/// BigInt: a whole number of any size, read as JavaScript services read it: from a number or a string that prints back identically.
/// </summary>
/// <remarks>It is written as a BigInteger; the serializer picks number or string, by the settings.</remarks>
internal sealed class BigIntGraphType : ScalarGraphType
{
    /// <summary>From here on JavaScript prints a number with an exponent, which is not a whole number's text.</summary>
    private const double FirstWithExponent = 1e21;

    /// <summary>Longer texts take more time to convert than a number is worth.</summary>
    private const int LongestText = 1_000;

    public BigIntGraphType() => Name = "BigInt";

    public override object? Serialize(object? value) => value is null or BigInteger ? value : ThrowSerializationError(value);

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        BigInteger number => number,
        int number => new BigInteger(number),
        long number => new BigInteger(number),
        double number when Math.Abs(number) < FirstWithExponent && double.IsInteger(number) => AsJavaScriptPrints(number),
        string text => FromText(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLIntValue number => FromText(number.Value.ToString()) ?? ThrowLiteralConversionError(value, null),
        GraphQLStringValue text => FromText(text.Value.ToString()) ?? ThrowLiteralConversionError(value, null),
        _ => ThrowLiteralConversionError(value, null),
    };

    /// <summary>A number beyond 2^53 has lost digits before a JavaScript service sees it; the emulator loses the same ones.</summary>
    private static BigInteger AsJavaScriptPrints(double number) =>
        BigInteger.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static BigInteger? FromText(string text) =>
        text.Length <= LongestText
        && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && string.Equals(number.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal)
            ? number
            : null;
}
