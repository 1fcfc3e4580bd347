namespace AccruPay;

/// <summary>Which payment plans a list holds. The API filters by the provider's status, not by its own.</summary>
public sealed record PaymentPlanFilter : ListFilter
{
    internal const string Arguments =
        "id:String merchantInternalPaymentPlanCode:String providerCode:String providerStatus:PAYMENT_PLAN_STATUS " +
        "started:Boolean ended:Boolean canceled:Boolean hasProviderError:Boolean currency:CURRENCY " +
        "transactionProvider:TRANSACTION_PROVIDER transactionProviderId:String templateId:String customerId:String " +
        "merchantInternalCustomerCode:String providerCustomerCode:String paymentMethodId:String paymentMethod:PAYMENT_METHOD";

    /// <summary>The plan with this id.</summary>
    public string? Id { get; init; }

    /// <summary>Plans with this code of the merchant's own.</summary>
    public string? MerchantInternalPaymentPlanCode { get; init; }

    /// <summary>Plans with this code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>Plans with this status at the provider.</summary>
    public PaymentPlanStatus? ProviderStatus { get; init; }

    /// <summary>Whether they have started.</summary>
    public bool? Started { get; init; }

    /// <summary>Whether they have ended.</summary>
    public bool? Ended { get; init; }

    /// <summary>Whether they have been canceled.</summary>
    public bool? Canceled { get; init; }

    /// <summary>Whether the provider reported an error.</summary>
    public bool? HasProviderError { get; init; }

    /// <summary>Plans in this currency.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Plans at accounts of this provider.</summary>
    public PaymentProvider? TransactionProvider { get; init; }

    /// <summary>Plans at this provider account.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>Plans made from the template with this id.</summary>
    public string? TemplateId { get; init; }

    /// <summary>Plans of the customer with this id.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Plans of the customer with this code of the merchant's own.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>Plans of the customer with this code at the provider.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>Plans that charge the stored payment method with this id.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>Plans that charge a payment method of this kind; the API calls this filter paymentMethod.</summary>
    public PaymentMethodType? PaymentMethod { get; init; }

    /// <summary>
    /// Whether the records come with what is secret (payloads, account numbers, legal identifiers); false by default.
    /// </summary>
    public bool IncludeSecrets { get; init; }

    internal override bool IncludesSecrets => IncludeSecrets;

    private protected override void WriteFilters(FilterWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("merchantInternalPaymentPlanCode", MerchantInternalPaymentPlanCode);
        writer.Text("providerCode", ProviderCode);
        writer.Enum("providerStatus", ProviderStatus);
        writer.Flag("started", Started);
        writer.Flag("ended", Ended);
        writer.Flag("canceled", Canceled);
        writer.Flag("hasProviderError", HasProviderError);
        writer.Currency("currency", Currency);
        writer.Provider("transactionProvider", TransactionProvider);
        writer.Text("transactionProviderId", TransactionProviderId);
        writer.Text("templateId", TemplateId);
        writer.Text("customerId", CustomerId);
        writer.Text("merchantInternalCustomerCode", MerchantInternalCustomerCode);
        writer.Text("providerCustomerCode", ProviderCustomerCode);
        writer.Text("paymentMethodId", PaymentMethodId);
        writer.Enum("paymentMethod", PaymentMethod);
    }
}
