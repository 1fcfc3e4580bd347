using System.Numerics;

namespace AccruPay;

/// <summary>What a session and a transaction both tell of the request that made them.</summary>
internal readonly record struct RecordFacts
{
    public TransactionAction Action { get; private init; }

    public BigInteger Amount { get; private init; }

    public Currency Currency { get; private init; }

    public string? TransactionCode { get; private init; }

    public string? CustomerCode { get; private init; }

    public string? PaymentMethodId { get; private init; }

    /// <summary>The kind of payment method; unknown on a session.</summary>
    public PaymentMethodType PaymentMethodType { get; private init; }

    public bool? StorePaymentMethod { get; private init; }

    public Contact? Billing { get; private init; }

    public DateTimeOffset? CreatedAt { get; private init; }

    public static RecordFacts Of(TransactionSession session) => new()
    {
        Action = session.Action,
        Amount = session.Amount,
        Currency = session.Currency,
        TransactionCode = session.MerchantInternalTransactionCode,
        CustomerCode = session.MerchantInternalCustomerCode,
        PaymentMethodId = session.PaymentMethodId,
        StorePaymentMethod = session.StorePaymentMethod,
        Billing = session.Billing,
        CreatedAt = session.CreatedAt,
    };

    public static RecordFacts Of(Transaction transaction) => new()
    {
        Action = transaction.Action,
        Amount = transaction.Amount,
        Currency = transaction.Currency,
        TransactionCode = transaction.MerchantInternalTransactionCode,
        CustomerCode = transaction.MerchantInternalCustomerCode,
        PaymentMethodId = transaction.PaymentMethodId,
        PaymentMethodType = transaction.PaymentMethodType,
        StorePaymentMethod = transaction.StorePaymentMethod,
        Billing = transaction.Billing,
        CreatedAt = transaction.CreatedAt,
    };
}
