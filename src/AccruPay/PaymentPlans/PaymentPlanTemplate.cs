using System.Numerics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>A price and a schedule from which payment plans are made, at one provider account.</summary>
/// <remarks>In lists, <see cref="Payload"/> is null unless the filter asks for secrets.</remarks>
public sealed partial record PaymentPlanTemplate
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public PaymentPlanTemplate()
    {
    }

    /// <summary>The service's id of the template; opaque.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The description; null where none was given.</summary>
    public string? Description { get; init; }

    /// <summary>Whether plans can be made from it. A template has no other status than the provider's.</summary>
    public PaymentPlanTemplateStatus ProviderStatus { get; init; }

    /// <summary>
    /// The text of <see cref="ProviderStatus"/> as the service sent it, also where this version does not know the
    /// value; null where it sent none.
    /// </summary>
    public string? ProviderStatusText { get; init; }

    /// <summary>The amount of each renewal, in minor units of <see cref="Currency"/>.</summary>
    [JsonConverter(typeof(BigIntegerJsonConverter))]
    public BigInteger Amount { get; init; }

    /// <summary>The amount of the first charge, in minor units of <see cref="Currency"/>.</summary>
    [JsonConverter(typeof(BigIntegerJsonConverter))]
    public BigInteger InitialAmount { get; init; }

    /// <summary>The currency of both amounts.</summary>
    public Currency Currency { get; init; }

    /// <summary>How often plans charge, for how long, and after which trial.</summary>
    public PlanSchedule Schedule { get; init => field = value ?? new PlanSchedule(); } = new();

    /// <summary>The id of the merchant's account at the provider.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>The template's code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>The provider's code of the template that this one derives from; null where there is none.</summary>
    public string? ProviderParentTemplateCode { get; init; }

    /// <summary>The provider's own text for a failure; null where there was none.</summary>
    public string? ProviderError { get; init; }

    /// <summary>When the record was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the record last changed, in UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>
    /// When the service last synchronised the record with the provider, in UTC; null where it never did.
    /// </summary>
    public DateTimeOffset? ProviderLastSyncedAt { get; init; }

    /// <summary>When the service last checked the record at the provider, in UTC.</summary>
    public DateTimeOffset? ProviderLastVerifiedAt { get; init; }

    /// <summary>The provider's raw data: opaque and secret. Serialisers leave it out.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public ProviderPayload? Payload { get; init; }

    /// <summary>Shows what identifies the record; no secret.</summary>
    public override string ToString() => $"PaymentPlanTemplate {{ Id = {Id}, ProviderStatus = {ProviderStatusText}, Amount = {Amount} {Currency} }}";
}
