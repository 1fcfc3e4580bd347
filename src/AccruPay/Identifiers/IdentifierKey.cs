using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace AccruPay;

/// <summary>One key by which a record is found: the API's name of it, and its value.</summary>
/// <remarks>The parameters bear the names of the public factories' parameters, so that an exception names those.</remarks>
[TypeConverter(typeof(RedactedTypeConverter))]
internal readonly record struct IdentifierKey
{
    private static readonly JsonEncodedText IdName = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText TokenName = JsonEncodedText.Encode("token");
    private static readonly JsonEncodedText ProviderCodeName = JsonEncodedText.Encode("providerCode");
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("merchantInternalTransactionCode");

    private readonly JsonEncodedText _name;

    private IdentifierKey(JsonEncodedText name, string value)
    {
        _name = name;
        Value = value;
    }

    /// <summary>The API's name of the key.</summary>
    internal string Name => _name.ToString();

    /// <summary>The value that the record is looked for by; a token is a secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Value { get; }

    /// <summary>The merchant's own code, where the record is named by it; else null.</summary>
    internal string? TransactionCode => _name.Equals(CodeName) ? Value : null;

    internal static IdentifierKey Id(string id) => new(IdName, Argument.NotBlank(id, nameof(id)));

    internal static IdentifierKey Token(string token) => new(TokenName, Argument.NotBlank(token, nameof(token)));

    internal static IdentifierKey ProviderCode(string providerCode)
    {
        return new IdentifierKey(ProviderCodeName, Argument.NotBlank(providerCode, nameof(providerCode)));
    }

    internal static IdentifierKey MerchantInternalTransactionCode(string merchantInternalTransactionCode)
    {
        return new IdentifierKey(CodeName, Argument.NotBlank(merchantInternalTransactionCode, nameof(merchantInternalTransactionCode)));
    }

    /// <summary>Writes the key as one property.</summary>
    internal void WriteTo(Utf8JsonWriter writer) => WireText.Write(writer, _name, Value);

    /// <summary>Gives the key's name and its value, a token's aside.</summary>
    public override string ToString() => $"{Name}: {(_name.Equals(TokenName) ? "[secret]" : Value)}";
}
