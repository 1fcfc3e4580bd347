using System.Numerics;

namespace AccruPay;

/// <summary>Which sessions a list holds. The API filters by the provider's status, not by its own.</summary>
public sealed record SessionFilter : ListFilter
{
    internal const string Arguments =
        "id:String token:String providerCode:String merchantInternalTransactionCode:String kind:CLIENT_TRANSACTION_SESSION_KIND " +
        "action:TRANSACTION_ACTION providerStatus:CLIENT_TRANSACTION_SESSION_STATUS amount:BigInt currency:CURRENCY " +
        "started:Boolean completed:Boolean canceled:Boolean hasProviderError:Boolean transactionProviderId:String " +
        "customerId:String merchantInternalCustomerCode:String providerCustomerCode:String paymentMethodId:String " +
        "paymentPlanId:String";

    /// <summary>The session with this id.</summary>
    public string? Id { get; init; }

    /// <summary>The session with this token.</summary>
    public Secret? Token { get; init; }

    /// <summary>Sessions with this code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>Sessions with this code of the merchant's own.</summary>
    public string? MerchantInternalTransactionCode { get; init; }

    /// <summary>Sessions of this kind.</summary>
    public SessionKind? Kind { get; init; }

    /// <summary>Sessions for this action.</summary>
    public TransactionAction? Action { get; init; }

    /// <summary>Sessions with this status at the provider.</summary>
    public SessionStatus? ProviderStatus { get; init; }

    /// <summary>Sessions of exactly this amount, in minor units.</summary>
    public BigInteger? Amount { get; init; }

    /// <summary>Sessions in this currency.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Whether they have been started.</summary>
    public bool? Started { get; init; }

    /// <summary>Whether they have been completed.</summary>
    public bool? Completed { get; init; }

    /// <summary>Whether they have been called off.</summary>
    public bool? Canceled { get; init; }

    /// <summary>Whether the provider reported an error.</summary>
    public bool? HasProviderError { get; init; }

    /// <summary>Sessions at this provider account.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>Sessions of the customer with this id.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Sessions of the customer with this code of the merchant's own.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>Sessions of the customer with this code at the provider.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>Sessions with the stored payment method with this id.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>Sessions of the payment plan with this id.</summary>
    public string? PaymentPlanId { get; init; }

    /// <summary>
    /// Whether the records come with what is secret (tokens, payloads, account numbers, legal identifiers); false by
    /// default.
    /// </summary>
    public bool IncludeSecrets { get; init; }

    internal override bool IncludesSecrets => IncludeSecrets;

    private protected override void WriteFilters(FilterWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("token", Token?.Reveal());
        writer.Text("providerCode", ProviderCode);
        writer.Text("merchantInternalTransactionCode", MerchantInternalTransactionCode);
        writer.Enum("kind", Kind);
        writer.Enum("action", Action, mayBeUnknown: true);
        writer.Enum("providerStatus", ProviderStatus, mayBeUnknown: true);
        writer.Amount("amount", Amount);
        writer.Currency("currency", Currency);
        writer.Flag("started", Started);
        writer.Flag("completed", Completed);
        writer.Flag("canceled", Canceled);
        writer.Flag("hasProviderError", HasProviderError);
        writer.Text("transactionProviderId", TransactionProviderId);
        writer.Text("customerId", CustomerId);
        writer.Text("merchantInternalCustomerCode", MerchantInternalCustomerCode);
        writer.Text("providerCustomerCode", ProviderCustomerCode);
        writer.Text("paymentMethodId", PaymentMethodId);
        writer.Text("paymentPlanId", PaymentPlanId);
    }
}
