using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>What a capture or a void of a hold is answered with.</summary>
public sealed record TransactionContext
{
    private static readonly FieldTable Fields = new("transaction session transactionProvider customer paymentMethod");

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public TransactionContext()
    {
    }

    private TransactionContext(ref WireReader reader)
    {
        var position = 0;
        var hasTransaction = false;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "transaction":
                    Transaction = reader.ReadRequiredObject(Transaction.Read, "transaction");
                    hasTransaction = true;
                    break;
                case "session":
                    Session = reader.ReadObject(TransactionSession.Read);
                    break;
                case "transactionProvider":
                    TransactionProvider = reader.ReadObject(TransactionProvider.Read);
                    break;
                case "customer":
                    Customer = reader.ReadObject(Customer.Read);
                    break;
                case "paymentMethod":
                    PaymentMethod = reader.ReadObject(PaymentMethod.Read);
                    break;
            }
        }

        WireReader.Require(hasTransaction, "transaction");
    }

    /// <summary>
    /// The record of what was done. The API does not say which one that is: a new SETTLE or VOID, whose
    /// <see cref="Transaction.RelatedTransactionId"/> names the hold, or the changed AUTHORIZATION itself, whose
    /// <see cref="Transaction.TransactionsRelated"/> hold the new one. Look at <see cref="Transaction.Action"/>.
    /// </summary>
    public Transaction Transaction { get; init => field = value ?? new Transaction(); } = new();

    /// <summary>The session that the hold came from; null where there is none.</summary>
    public TransactionSession? Session { get; init; }

    /// <summary>The merchant's account at the provider.</summary>
    public TransactionProvider? TransactionProvider { get; init; }

    /// <summary>The customer; null where there is none.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The stored payment method; null where there is none.</summary>
    public PaymentMethod? PaymentMethod { get; init; }

    /// <summary>Shows the transaction; no personal data and no secret.</summary>
    public override string ToString() => $"TransactionContext {{ Transaction = {Transaction} }}";

    internal static TransactionContext Read(ref WireReader reader) => new(ref reader);
}
