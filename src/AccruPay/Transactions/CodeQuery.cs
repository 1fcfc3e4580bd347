using System.Text.Json;

namespace AccruPay;

/// <summary>Asks for what holds a transaction code, at one provider account or, where that is null, at all.</summary>
internal readonly record struct CodeQuery(string Code, string? TransactionProviderId)
{
    /// <summary>
    /// How many records a lookup reads. A key names one record at each provider account, and nobody has that many.
    /// </summary>
    public const int MostFound = 100;

    /// <summary>The arguments of a list query that a lookup by code uses.</summary>
    public const string Arguments = "merchantInternalTransactionCode:String transactionProviderId:String first:Int";

    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("merchantInternalTransactionCode");
    private static readonly JsonEncodedText AccountName = JsonEncodedText.Encode("transactionProviderId");

    public void WriteTo(Utf8JsonWriter writer)
    {
        WireText.Write(writer, CodeName, Code);
        WireText.WriteOptional(writer, AccountName, TransactionProviderId);
        writer.WriteNumber("first", MostFound);
    }
}
