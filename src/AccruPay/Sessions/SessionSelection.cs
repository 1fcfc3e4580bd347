namespace AccruPay;

/// <summary>What a document asks for where its answer is a session.</summary>
internal static class SessionSelection
{
    /// <summary>A session that has just been started: there can be no transactions yet.</summary>
    /// <remarks>Each record is asked for once, so that naming its fields on the spot is shorter than a fragment.</remarks>
    public const string Started =
        "{" + TransactionSession.Scalars + " paymentMethod" + PaymentMethod.Selection +
        "transactionProvider{" + TransactionProvider.Scalars + "}}";

    /// <summary>The session with every record around it, each with its scalar fields.</summary>
    public const string Full =
        "{...S paymentMethod{...M}transactionProvider{...P}paymentPlan{...L}transactions{...T}}";

    /// <summary>The fragments that <see cref="Full"/> spreads.</summary>
    public const string FullFragments = CommonFragments + PaymentPlan.Fragment + Transaction.Fragment;

    /// <summary>A session of a list, without its plan.</summary>
    public const string Listed = "{...S paymentMethod{...M}transactionProvider{...P}transactions{...T}}";

    /// <summary>The fragments that <see cref="Listed"/> spreads.</summary>
    public const string ListedFragments = CommonFragments + Transaction.Fragment;

    /// <summary>An authorization's context.</summary>
    public const string Context =
        "{session{...S}transactions{...T}transactionProvider{...P}customer{...C}paymentMethod{...M}}";

    /// <summary>The fragments that <see cref="Context"/> spreads.</summary>
    public const string ContextFragments = CommonFragments + Transaction.Fragment + Customer.Fragment;

    /// <summary>The session, its provider account and its transactions, as a lookup needs them.</summary>
    public const string Found = "{...S transactionProvider{...P}transactions{...T}}";

    /// <summary>The fragments that <see cref="Found"/> spreads.</summary>
    public const string FoundFragments =
        TransactionSession.Fragment + TransactionProvider.Fragment + Transaction.Fragment;

    private const string CommonFragments =
        TransactionSession.Fragment + PaymentMethod.Fragment + TransactionProvider.Fragment;
}
