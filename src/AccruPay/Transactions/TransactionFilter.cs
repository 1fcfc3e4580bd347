namespace AccruPay;

/// <summary>Which transactions a list holds.</summary>
public sealed record TransactionFilter : ListFilter
{
    internal const string Arguments =
        "id:String merchantInternalTransactionCode:String providerCode:String providerRelatedCode:String " +
        "action:TRANSACTION_ACTION actions:[TRANSACTION_ACTION!] status:TRANSACTION_STATUS statuses:[TRANSACTION_STATUS!] " +
        "started:Boolean succeeded:Boolean failed:Boolean canceled:Boolean disputed:Boolean reverted:Boolean " +
        "hasProviderError:Boolean currency:CURRENCY transactionDateFrom:DateTimeISO transactionDateTo:DateTimeISO " +
        "transactionProvider:TRANSACTION_PROVIDER transactionProviderId:String customerId:String " +
        "merchantInternalCustomerCode:String paymentMethodId:String paymentMethodCode:String " +
        "paymentMethodType:PAYMENT_METHOD clientTransactionSessionId:String relatedTransactionId:String paymentPlanId:String";

    /// <summary>The transaction with this id.</summary>
    public string? Id { get; init; }

    /// <summary>Transactions with this code of the merchant's own.</summary>
    public string? MerchantInternalTransactionCode { get; init; }

    /// <summary>Transactions with this code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>Transactions that refer to this code at the provider, such as the refunds of a sale.</summary>
    public string? ProviderRelatedCode { get; init; }

    /// <summary>Transactions that do this.</summary>
    public TransactionAction? Action { get; init; }

    /// <summary>Transactions that do one of these; null, or not empty.</summary>
    public IReadOnlyList<TransactionAction>? Actions { get; init; }

    /// <summary>Transactions with this status.</summary>
    public TransactionStatus? Status { get; init; }

    /// <summary>Transactions with one of these statuses; null, or not empty.</summary>
    public IReadOnlyList<TransactionStatus>? Statuses { get; init; }

    /// <summary>Whether they have been started.</summary>
    public bool? Started { get; init; }

    /// <summary>Whether they have succeeded.</summary>
    public bool? Succeeded { get; init; }

    /// <summary>Whether they have failed.</summary>
    public bool? Failed { get; init; }

    /// <summary>Whether they have been called off.</summary>
    public bool? Canceled { get; init; }

    /// <summary>Whether they are disputed.</summary>
    public bool? Disputed { get; init; }

    /// <summary>Whether their money has been taken back.</summary>
    public bool? Reverted { get; init; }

    /// <summary>Whether the provider reported an error.</summary>
    public bool? HasProviderError { get; init; }

    /// <summary>Transactions in this currency.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Transactions of this moment or later.</summary>
    public DateTimeOffset? TransactionDateFrom { get; init; }

    /// <summary>Transactions of this moment or earlier.</summary>
    public DateTimeOffset? TransactionDateTo { get; init; }

    /// <summary>Transactions at accounts of this provider.</summary>
    public PaymentProvider? TransactionProvider { get; init; }

    /// <summary>Transactions at this provider account.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>Transactions of the customer with this id.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Transactions of the customer with this code of the merchant's own.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>Transactions with the stored payment method with this id.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>Transactions with the payment method with this code at the provider.</summary>
    public string? PaymentMethodCode { get; init; }

    /// <summary>Transactions with a payment method of this kind.</summary>
    public PaymentMethodType? PaymentMethodType { get; init; }

    /// <summary>Transactions made in the session with this id.</summary>
    public string? ClientTransactionSessionId { get; init; }

    /// <summary>Transactions that follow the one with this id: its refunds, captures, voids and chargebacks.</summary>
    public string? RelatedTransactionId { get; init; }

    /// <summary>Transactions that the payment plan with this id has made.</summary>
    public string? PaymentPlanId { get; init; }

    /// <summary>
    /// Whether the records come with what is secret (payloads, account numbers, legal identifiers); false by default.
    /// </summary>
    public bool IncludeSecrets { get; init; }

    internal override bool IncludesSecrets => IncludeSecrets;

    private protected override void WriteFilters(FilterWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("merchantInternalTransactionCode", MerchantInternalTransactionCode);
        writer.Text("providerCode", ProviderCode);
        writer.Text("providerRelatedCode", ProviderRelatedCode);
        writer.Enum("action", Action, mayBeUnknown: true);
        writer.AnyOf("actions", Actions);
        writer.Enum("status", Status, mayBeUnknown: true);
        writer.AnyOf("statuses", Statuses);
        writer.Flag("started", Started);
        writer.Flag("succeeded", Succeeded);
        writer.Flag("failed", Failed);
        writer.Flag("canceled", Canceled);
        writer.Flag("disputed", Disputed);
        writer.Flag("reverted", Reverted);
        writer.Flag("hasProviderError", HasProviderError);
        writer.Currency("currency", Currency);
        writer.Time("transactionDateFrom", TransactionDateFrom);
        writer.Time("transactionDateTo", TransactionDateTo);
        writer.Provider("transactionProvider", TransactionProvider);
        writer.Text("transactionProviderId", TransactionProviderId);
        writer.Text("customerId", CustomerId);
        writer.Text("merchantInternalCustomerCode", MerchantInternalCustomerCode);
        writer.Text("paymentMethodId", PaymentMethodId);
        writer.Text("paymentMethodCode", PaymentMethodCode);
        writer.Enum("paymentMethodType", PaymentMethodType);
        writer.Text("clientTransactionSessionId", ClientTransactionSessionId);
        writer.Text("relatedTransactionId", RelatedTransactionId);
        writer.Text("paymentPlanId", PaymentPlanId);
    }
}
