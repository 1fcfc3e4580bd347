using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>An authorization session with all that belongs to it.</summary>
public sealed record SessionContext
{
    private static readonly FieldTable Fields = new("session transactions transactionProvider customer paymentMethod");

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public SessionContext()
    {
    }

    private SessionContext(ref WireReader reader)
    {
        var position = 0;
        var hasSession = false;
        var hasTransactions = false;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "session":
                    Session = reader.ReadRequiredObject(TransactionSession.Read, "session");
                    hasSession = true;
                    break;
                case "transactions":
                    // A hold that is left out because it cannot be read would look like no hold.
                    Transactions = reader.ReadRequiredList(Transaction.Read, "transactions");
                    hasTransactions = true;
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

        WireReader.Require(hasSession, "session");
        WireReader.Require(hasTransactions, "transactions");
    }

    /// <summary>The session; its id is what the browser gets.</summary>
    public TransactionSession Session { get; init => field = value ?? new TransactionSession(); } = new();

    /// <summary>The transactions made in the session; empty before the customer acts.</summary>
    public IReadOnlyList<Transaction> Transactions { get; init => field = value ?? []; } = [];

    /// <summary>The merchant's account at the provider.</summary>
    public TransactionProvider? TransactionProvider { get; init; }

    /// <summary>The customer; null where there is none.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The stored payment method; null where there is none.</summary>
    public PaymentMethod? PaymentMethod { get; init; }

    /// <summary>
    /// The transaction that holds the money, or null where no hold stands: not before the customer acts, and not after a
    /// decline, a void or a settlement. Settle and void act on this transaction, not on the session.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Transaction? Authorization => Transactions.FirstOrDefault(transaction => transaction.IsHeld && !transaction.IsEndedBy(Transactions));

    /// <summary>Shows the session and the number of transactions; no personal data and no secret.</summary>
    public override string ToString() => $"SessionContext {{ Session = {Session}, Transactions = {Transactions.Count} }}";

    /// <summary>The context of a session that has just been started, in which nothing has happened yet.</summary>
    internal static SessionContext Of(TransactionSession session) =>
        new() { Session = session, TransactionProvider = session.TransactionProvider };

    internal static SessionContext Read(ref WireReader reader) => new(ref reader);
}
