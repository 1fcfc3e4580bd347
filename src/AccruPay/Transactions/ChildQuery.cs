using System.Text.Json;

namespace AccruPay;

/// <summary>Asks for the transactions of one kind that follow another.</summary>
internal readonly record struct ChildQuery(string RelatedTransactionId, TransactionAction Action)
{
    public const string Arguments = "relatedTransactionId:String action:TRANSACTION_ACTION first:Int";

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteString("relatedTransactionId", RelatedTransactionId);
        writer.WriteString("action", WireEnum<TransactionAction>.ToText(Action));
        writer.WriteNumber("first", CodeQuery.MostFound);
    }
}
