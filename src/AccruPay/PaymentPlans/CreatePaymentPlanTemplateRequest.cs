using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>Makes a template for payment plans at one provider account.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CreatePaymentPlanTemplateRequest : IRequest
{
    /// <summary>The id of the merchant's account at the provider; a template belongs to one.</summary>
    public required string TransactionProviderId { get; init; }

    /// <summary>The name; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The description; null (the default) leaves it out.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The amount of each renewal, in minor units of <see cref="Currency"/> (10000 is 100.00 USD); positive.
    /// </summary>
    public required BigInteger Amount { get; init; }

    /// <summary>
    /// The amount of the first charge, in minor units of <see cref="Currency"/>; zero for none. The API requires it,
    /// although its documentation calls it optional.
    /// </summary>
    public required BigInteger InitialAmount { get; init; }

    /// <summary>The currency of both amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>How often plans charge, for how long, and after which trial.</summary>
    public required PlanSchedule Schedule { get; init; }

    /// <summary>Whether plans can be made from it; enabled by default. The API requires it.</summary>
    public PaymentPlanTemplateStatus ProviderStatus { get; init; } = PaymentPlanTemplateStatus.Enabled;

    /// <summary>The provider's code of the template that this one derives from; null (the default) for none.</summary>
    public string? ProviderParentTemplateCode { get; init; }

    void IRequest.Validate(string argumentName)
    {
        Argument.MemberNotBlank(TransactionProviderId, argumentName, nameof(TransactionProviderId));
        Argument.MemberNotBlank(Name, argumentName, nameof(Name));
        Argument.MemberNullOrNotBlank(ProviderParentTemplateCode, argumentName, nameof(ProviderParentTemplateCode));
        PlanRules.Demand(Amount, InitialAmount, Currency, Schedule, argumentName);
        PlanRules.DemandKnown(ProviderStatus, $"{argumentName}.{nameof(ProviderStatus)}");
    }

    /// <summary>Whether a template is one that this request asks for.</summary>
    internal bool IsNamesake(PaymentPlanTemplate template) =>
        WireText.IsSame(Name, template.Name)
        && WireText.IsSame(TransactionProviderId, template.TransactionProviderId);

    internal bool IsLike(PaymentPlanTemplate template) =>
        IsNamesake(template)
        && template.Amount == Amount
        && template.InitialAmount == InitialAmount
        && template.Currency == Currency
        && template.Schedule == Schedule;

    internal void WriteVariables(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("data");
        writer.WriteString("name", Name);
        if (Description is not null)
            writer.WriteString("description", Description);

        PlanRules.WriteTo(writer, Amount, InitialAmount, Currency, Schedule);
        writer.WriteString("providerStatus", WireEnum<PaymentPlanTemplateStatus>.ToText(ProviderStatus));
        if (ProviderParentTemplateCode is not null)
            writer.WriteString("providerParentTemplateCode", ProviderParentTemplateCode);

        writer.WriteEndObject();
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
    }
}
