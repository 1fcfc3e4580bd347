using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>A transaction, and how much of it is to be refunded or captured.</summary>
internal readonly record struct TransactionAmount(TransactionIdentifier Transaction, BigInteger Amount)
{
    public const string Arguments = "amount:BigInt! " + TransactionIdentifier.Arguments;

    private static readonly JsonEncodedText AmountName = JsonEncodedText.Encode("amount");

    public static TransactionAmount Of(TransactionIdentifier transaction, BigInteger amount, string transactionName, string amountName)
    {
        Argument.NotNull(transaction, transactionName);
        return amount > BigInteger.Zero
            ? new TransactionAmount(transaction, amount)
            : throw new ArgumentOutOfRangeException(amountName, "The amount must be positive, in minor units.");
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WritePropertyName(AmountName);
        IntegerText.WriteValue(writer, Amount);
        Transaction.WriteTo(writer);
    }
}
