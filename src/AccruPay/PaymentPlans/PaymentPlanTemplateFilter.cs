namespace AccruPay;

/// <summary>Which templates a list holds.</summary>
public sealed record PaymentPlanTemplateFilter : ListFilter
{
    internal const string Arguments =
        "id:String name:String providerCode:String providerParentTemplateCode:String " +
        "providerStatus:PAYMENT_PLAN_TEMPLATE_STATUS currency:CURRENCY transactionProvider:TRANSACTION_PROVIDER " +
        "transactionProviderId:String";

    /// <summary>The template with this id.</summary>
    public string? Id { get; init; }

    /// <summary>Templates with this name.</summary>
    public string? Name { get; init; }

    /// <summary>Templates with this code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>Templates that derive from the one with this code at the provider.</summary>
    public string? ProviderParentTemplateCode { get; init; }

    /// <summary>Templates with this status.</summary>
    public PaymentPlanTemplateStatus? ProviderStatus { get; init; }

    /// <summary>Templates in this currency.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Templates at accounts of this provider.</summary>
    public PaymentProvider? TransactionProvider { get; init; }

    /// <summary>Templates at this provider account.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>Whether the records come with their payloads, which are secret; false by default.</summary>
    public bool IncludeSecrets { get; init; }

    internal override bool IncludesSecrets => IncludeSecrets;

    private protected override void WriteFilters(FilterWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("name", Name);
        writer.Text("providerCode", ProviderCode);
        writer.Text("providerParentTemplateCode", ProviderParentTemplateCode);
        writer.Enum("providerStatus", ProviderStatus);
        writer.Currency("currency", Currency);
        writer.Provider("transactionProvider", TransactionProvider);
        writer.Text("transactionProviderId", TransactionProviderId);
    }
}
