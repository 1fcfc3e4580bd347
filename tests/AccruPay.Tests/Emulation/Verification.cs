namespace AccruPay.Tests;

/// <summary>What verify told, whatever the kind of session: records, or that the session is unpaid.</summary>
internal sealed record Verification(TransactionSession? Session, Transaction? Transaction, AccruPaySessionUnpaidException? Unpaid = null)
{
    internal static Verification Of(Transaction transaction) => new(transaction.Session, transaction);

    internal static Verification Of(SessionContext context) => new(context.Session, context.Transactions.SingleOrDefault());

    internal static Verification Of(AccruPaySessionUnpaidException unpaid) => new(unpaid.Session, null, unpaid);
}
