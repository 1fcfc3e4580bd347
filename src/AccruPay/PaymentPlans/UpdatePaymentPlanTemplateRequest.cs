using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Changes a template: what is null, or not set, stays as it is. The API does not say whether plans that exist already change too.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed record UpdatePaymentPlanTemplateRequest : IRequest
{
    /// <summary>The service's id of the template.</summary>
    public required string PaymentPlanTemplateId { get; init; }

    /// <summary>The id of the merchant's account at the provider that the template belongs to.</summary>
    public required string TransactionProviderId { get; init; }

    /// <summary>The name; not blank, or null to leave it.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The description. Since a template may have none, null is a value here: left alone it stays, set to null it is removed.
    /// </summary>
    public Change<string?> Description { get; init; }

    /// <summary>The amount of each renewal, in minor units (10000 is 100.00 USD); positive, or null to leave it.</summary>
    public BigInteger? Amount { get; init; }

    /// <summary>The amount of the first charge, in minor units; zero for none, null to leave it.</summary>
    public BigInteger? InitialAmount { get; init; }

    /// <summary>The currency of both amounts; null to leave it.</summary>
    public Currency? Currency { get; init; }

    /// <summary>How often plans charge, for how long, and after which trial; set as a whole, or null to leave it.</summary>
    public PlanSchedule? Schedule { get; init; }

    /// <summary>Whether plans can be made from it; null to leave it.</summary>
    public PaymentPlanTemplateStatus? ProviderStatus { get; init; }

    void IRequest.Validate(string argumentName)
    {
        Argument.MemberNotBlank(PaymentPlanTemplateId, argumentName, nameof(PaymentPlanTemplateId));
        Argument.MemberNotBlank(TransactionProviderId, argumentName, nameof(TransactionProviderId));
        if (!HasChange)
            throw new ArgumentException("An update must change something.", argumentName);

        Argument.MemberNullOrNotBlank(Name, argumentName, nameof(Name));
        if (Amount is { } amount)
            Argument.MemberPositive(amount, argumentName, nameof(Amount));
        if (InitialAmount is { } initialAmount)
            PlanRules.DemandInitialAmount(initialAmount, $"{argumentName}.{nameof(InitialAmount)}");
        if (Currency is { } currency)
            PlanRules.DemandCurrency(currency, $"{argumentName}.{nameof(Currency)}");
        Schedule?.Validate($"{argumentName}.{nameof(Schedule)}");
        if (ProviderStatus is { } status)
            PlanRules.DemandKnown(status, $"{argumentName}.{nameof(ProviderStatus)}");
    }

    /// <summary>Whether a template has every value that is set here.</summary>
    internal bool IsDoneIn(PaymentPlanTemplate template) =>
        (Name is null || WireText.IsSame(Name, template.Name))
        && (!Description.IsSet || WireText.IsSame(Description.Value, template.Description))
        && (Amount is null || Amount == template.Amount)
        && (InitialAmount is null || InitialAmount == template.InitialAmount)
        && (Currency is null || Currency == template.Currency)
        && (Schedule is null || Schedule == template.Schedule)
        && (ProviderStatus is null || ProviderStatus == template.ProviderStatus);

    internal void WriteVariables(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("data");
        if (Name is not null)
            writer.WriteString("name", Name);
        if (Description.IsSet)
            writer.WriteString("description", Description.Value);
        if (Amount is { } amount)
            PlanRules.WriteAmount(writer, "amount", amount);
        if (InitialAmount is { } initialAmount)
            PlanRules.WriteAmount(writer, "initialAmount", initialAmount);
        if (Currency is { } currency)
            writer.WriteString("currency", currency.Code);
        Schedule?.WriteTo(writer);
        if (ProviderStatus is { } status)
            writer.WriteString("providerStatus", WireEnum<PaymentPlanTemplateStatus>.ToText(status));

        writer.WriteEndObject();
        writer.WriteString("merchantPaymentPlanTemplateId", PaymentPlanTemplateId);
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
    }

    private bool HasChange =>
        Name is not null || Description.IsSet || Amount is not null || InitialAmount is not null || Currency is not null
        || Schedule is not null || ProviderStatus is not null;
}
