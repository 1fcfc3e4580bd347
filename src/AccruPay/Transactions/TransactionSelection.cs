namespace AccruPay;

/// <summary>What a document asks for where its answer is one transaction.</summary>
internal static class TransactionSelection
{
    /// <summary>The transaction with every record around it, each with its scalar fields.</summary>
    public const string Full =
        "{...T paymentMethod{...M}transactionProvider{...P}clientTransactionSession{...S}paymentPlan{...L}" +
        "relatedTransaction{...T}transactionsRelated{...T}}";

    /// <summary>The fragments that <see cref="Full"/> spreads.</summary>
    public const string FullFragments = CommonFragments + PaymentPlan.Fragment;

    /// <summary>
    /// What verify asks for: <see cref="Full"/> without a payment plan, which no session's transaction belongs to.
    /// </summary>
    /// <remarks>What is asked for once is named on the spot, which is shorter than a fragment.</remarks>
    public const string Verified =
        "{...T paymentMethod" + PaymentMethod.Selection + "transactionProvider{" + TransactionProvider.Scalars + "}" +
        "clientTransactionSession{" + TransactionSession.Scalars + "}relatedTransaction{...T}transactionsRelated{...T}}";

    /// <summary>The fragments that <see cref="Verified"/> spreads.</summary>
    public const string VerifiedFragments = Transaction.Fragment;

    /// <summary>The answer of a capture and of a void of a hold.</summary>
    public const string Context =
        "{transaction{...T relatedTransaction{...T}transactionsRelated{...T}}session{...S}transactionProvider{...P}" +
        "customer{...C}paymentMethod{...M}}";

    /// <summary>The fragments that <see cref="Context"/> spreads.</summary>
    public const string ContextFragments = CommonFragments + Customer.Fragment;

    /// <summary>A transaction of a list: what it needs to tell the truth about itself, and no session, plan or parent.</summary>
    public const string Listed = "{...T paymentMethod{...M}transactionProvider{...P}transactionsRelated{...T}}";

    /// <summary>The fragments that <see cref="Listed"/> spreads.</summary>
    public const string ListedFragments = Transaction.Fragment + PaymentMethod.Fragment + TransactionProvider.Fragment;

    /// <summary>The transaction and its provider account, as a lookup needs it.</summary>
    public const string Found = "{...T transactionProvider{...P}}";

    /// <summary>The fragments that <see cref="Found"/> spreads.</summary>
    public const string FoundFragments = Transaction.Fragment + TransactionProvider.Fragment;

    private const string CommonFragments =
        Transaction.Fragment + PaymentMethod.Fragment + TransactionProvider.Fragment + TransactionSession.Fragment;
}
