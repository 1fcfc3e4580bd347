using System.Text.Json;

namespace AccruPay;

/// <summary>A transaction to be read anew from its provider, and the account there.</summary>
internal readonly record struct SyncTransaction(string TransactionProviderId, TransactionIdentifier Transaction)
{
    public const string Arguments = "merchantTransactionProviderId:String! " + TransactionIdentifier.Arguments;

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
        Transaction.WriteTo(writer);
    }
}
