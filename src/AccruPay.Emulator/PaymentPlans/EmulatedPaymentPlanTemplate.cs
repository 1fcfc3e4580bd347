namespace AccruPay.Emulator;

/// <summary>
/// A schedule that plans are made from, as the service holds it: the type MerchantPaymentPlanTemplate. An immutable snapshot.
/// </summary>
public sealed record EmulatedPaymentPlanTemplate : IRecord<EmulatedPaymentPlanTemplate>
{
    internal EmulatedPaymentPlanTemplate()
    {
    }

    /// <summary>The template's id.</summary>
    public required string Id { get; init; }

    /// <summary>The provider account that holds it.</summary>
    public required EmulatedProviderAccount Account { get; init; }

    /// <summary>Its code at the provider.</summary>
    public required string ProviderCode { get; init; }

    /// <summary>The provider's code of the template that it is derived from; null without one.</summary>
    public string? ProviderParentTemplateCode { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The description; null without one.</summary>
    public string? Description { get; init; }

    /// <summary>What it charges and when.</summary>
    public required EmulatedPaymentSchedule Schedule { get; init; }

    /// <summary>Whether plans can be made from it, as far as the service knows.</summary>
    public EmulatedPaymentPlanTemplateStatus Status { get; init; }

    /// <summary>Whether plans can be made from it in truth; the service learns of it by sync.</summary>
    public EmulatedPaymentPlanTemplateStatus StatusAtProvider { get; init; }

    /// <summary>When the service last read it from the provider; null before the first time.</summary>
    public DateTimeOffset? ProviderLastSyncedAt { get; init; }

    /// <summary>When the service came to know it.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the record last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"Payment plan template {Id} ({Status})";

    EmulatedPaymentPlanTemplate IRecord<EmulatedPaymentPlanTemplate>.AsOf(DateTimeOffset now) => this;
}
