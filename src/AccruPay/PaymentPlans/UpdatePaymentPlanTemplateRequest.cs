using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Changes a template: what is not set stays as it is. The API does not say whether plans that exist already change too.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed record UpdatePaymentPlanTemplateRequest : IRequest
{
    /// <summary>The service's id of the template.</summary>
    public required string PaymentPlanTemplateId { get; init; }

    /// <summary>The id of the merchant's account at the provider that the template belongs to.</summary>
    public required string TransactionProviderId { get; init; }

    /// <summary>The name; not blank.</summary>
    public Change<string> Name { get; init; }

    /// <summary>The description; set to null, it is removed: <c>Description = Change.To&lt;string?&gt;(null)</c>.</summary>
    public Change<string?> Description { get; init; }

    /// <summary>The amount of each renewal, in minor units (10000 is 100.00 USD); positive.</summary>
    public Change<BigInteger> Amount { get; init; }

    /// <summary>The amount of the first charge, in minor units; zero for none.</summary>
    public Change<BigInteger> InitialAmount { get; init; }

    /// <summary>The currency of both amounts.</summary>
    public Change<Currency> Currency { get; init; }

    /// <summary>How often plans charge, for how long, and after which trial; set as a whole.</summary>
    public Change<PlanSchedule> Schedule { get; init; }

    /// <summary>Whether plans can be made from it.</summary>
    public Change<PaymentPlanTemplateStatus> ProviderStatus { get; init; }

    void IRequest.Validate(string argumentName)
    {
        Argument.MemberNotBlank(PaymentPlanTemplateId, argumentName, nameof(PaymentPlanTemplateId));
        Argument.MemberNotBlank(TransactionProviderId, argumentName, nameof(TransactionProviderId));
        if (!HasChange)
            throw new ArgumentException("An update must change something.", argumentName);

        if (Name.IsSet)
            Argument.MemberNotBlank(Name.Value, argumentName, nameof(Name));
        if (Amount.IsSet)
            Argument.MemberPositive(Amount.Value, argumentName, nameof(Amount));
        if (InitialAmount.IsSet)
            PlanRules.DemandInitialAmount(InitialAmount.Value, $"{argumentName}.{nameof(InitialAmount)}");
        if (Currency.IsSet)
            PlanRules.DemandCurrency(Currency.Value, $"{argumentName}.{nameof(Currency)}");
        if (Schedule.IsSet)
            PlanRules.DemandSchedule(Schedule.Value, $"{argumentName}.{nameof(Schedule)}");
        if (ProviderStatus.IsSet)
            PlanRules.DemandKnown(ProviderStatus.Value, $"{argumentName}.{nameof(ProviderStatus)}");
    }

    /// <summary>Whether a template has every value that is set here.</summary>
    internal bool IsDoneIn(PaymentPlanTemplate template) =>
        (!Name.IsSet || WireText.IsSame(Name.Value, template.Name))
        && (!Description.IsSet || WireText.IsSame(Description.Value, template.Description))
        && (!Amount.IsSet || Amount.Value == template.Amount)
        && (!InitialAmount.IsSet || InitialAmount.Value == template.InitialAmount)
        && (!Currency.IsSet || Currency.Value == template.Currency)
        && (!Schedule.IsSet || Schedule.Value == template.Schedule)
        && (!ProviderStatus.IsSet || ProviderStatus.Value == template.ProviderStatus);

    internal void WriteVariables(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("data");
        if (Name.IsSet)
            writer.WriteString("name", Name.Value);
        if (Description.IsSet)
            writer.WriteString("description", Description.Value);
        if (Amount.IsSet)
            PlanRules.WriteAmount(writer, "amount", Amount.Value);
        if (InitialAmount.IsSet)
            PlanRules.WriteAmount(writer, "initialAmount", InitialAmount.Value);
        if (Currency.IsSet)
            writer.WriteString("currency", Currency.Value.Code);
        if (Schedule.IsSet)
            Schedule.Value!.WriteTo(writer);
        if (ProviderStatus.IsSet)
            writer.WriteString("providerStatus", WireEnum<PaymentPlanTemplateStatus>.ToText(ProviderStatus.Value));

        writer.WriteEndObject();
        writer.WriteString("merchantPaymentPlanTemplateId", PaymentPlanTemplateId);
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
    }

    private bool HasChange =>
        Name.IsSet || Description.IsSet || Amount.IsSet || InitialAmount.IsSet || Currency.IsSet || Schedule.IsSet || ProviderStatus.IsSet;
}
