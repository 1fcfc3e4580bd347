namespace AccruPay.Analyzers.Sdk;

/// <summary>What the SDK sends once. A test compares this with docs/retries.md, and that with the SDK.</summary>
internal static class SentOnceCalls
{
    /// <summary>Takes, holds or gives back money: twice, or unnoticed, is a loss. The rules are about these.</summary>
    public static IReadOnlyList<SentOnceCall> MovingMoney { get; } =
    [
        new("PaymentsClient", "ChargeAsync"),
        new("PaymentsClient", "InitiateAchAsync"),
        new("ServerAuthorizationsClient", "StartAsync"),
        new("AuthorizationsClient", "SettleAsync"),
        new("AuthorizationsClient", "VoidAsync"),
        new("TransactionsClient", "RefundAsync"),
        new("TransactionsClient", "RefundRemainingAsync"),
        new("TransactionsClient", "VoidAsync"),
        new("PaymentPlansClient", "CreateAsync"),
    ];

    /// <summary>Makes or changes records, no more: a second customer or template is untidy, and no loss.</summary>
    public static IReadOnlyList<SentOnceCall> MovingNone { get; } =
    [
        new("CustomersClient", "CreateAsync"),
        new("CustomersClient", "ResolveAsync"),
        new("PaymentPlansClient", "CancelAsync"),
        new("PaymentPlanTemplatesClient", "CreateAsync"),
        new("PaymentPlanTemplatesClient", "UpdateAsync"),
    ];
}
