using System.Numerics;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// A live subscription: a customer's stored payment method, charged by the provider at an interval.
/// </summary>
/// <remarks>
/// A record inside another shows its scalar fields only: null there does not mean that there is none. In lists,
/// <see cref="Payload"/> is null unless the filter asks for secrets.
/// </remarks>
public sealed partial record PaymentPlan
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public PaymentPlan()
    {
    }

    /// <summary>The service's id of the plan; opaque.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Where the plan stands.</summary>
    public PaymentPlanStatus Status { get; init; }

    /// <summary>
    /// The text of <see cref="Status"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? StatusText { get; init; }

    /// <summary>The status as the provider reported it.</summary>
    public PaymentPlanStatus ProviderStatus { get; init; }

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

    /// <summary>The merchant's own code of the plan.</summary>
    public string? MerchantInternalPaymentPlanCode { get; init; }

    /// <summary>The merchant's own description; null where none was given.</summary>
    public string? MerchantInternalPaymentPlanDescription { get; init; }

    /// <summary>The merchant's own code of the customer.</summary>
    public string? MerchantInternalCustomerCode { get; init; }

    /// <summary>The service's id of the customer; null where it does not say.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the stored payment method that is charged.</summary>
    public string? PaymentMethodId { get; init; }

    /// <summary>The id of the plan's template; null where there is none.</summary>
    public string? TemplateId { get; init; }

    /// <summary>The id of the merchant's account at the provider.</summary>
    public string? TransactionProviderId { get; init; }

    /// <summary>The record's code at the provider.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>The customer's code at the provider.</summary>
    public string? ProviderCustomerCode { get; init; }

    /// <summary>The provider's own text for a failure; null where there was none.</summary>
    public string? ProviderError { get; init; }

    /// <summary>How often the plan charges, for how long, and after which trial.</summary>
    public PlanSchedule Schedule { get; init => field = value ?? new PlanSchedule(); } = new();

    /// <summary>The number of periods so far.</summary>
    public int PeriodCount { get; init; }

    /// <summary>When the current period began, in UTC.</summary>
    public DateTimeOffset? CurrentPeriodStart { get; init; }

    /// <summary>When the current period ends, in UTC.</summary>
    public DateTimeOffset? CurrentPeriodEnd { get; init; }

    /// <summary>The moment from which periods are counted, in UTC.</summary>
    public DateTimeOffset? TimeAnchor { get; init; }

    /// <summary>When the trial ends, in UTC.</summary>
    public DateTimeOffset? TrialEndsAt { get; init; }

    /// <summary>When the plan started, in UTC; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the plan ends, in UTC.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>When the plan was canceled, in UTC; null where it was not.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

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

    /// <summary>The stored payment method that is charged.</summary>
    public PaymentMethod? PaymentMethod { get; init; }

    /// <summary>The plan's template; null where there is none.</summary>
    public PaymentPlanTemplate? Template { get; init; }

    /// <summary>The merchant's account at the provider.</summary>
    public TransactionProvider? TransactionProvider { get; init; }

    /// <summary>The charges that the plan has made; null where the answer has no such list.</summary>
    public IReadOnlyList<Transaction>? Transactions { get; init; }

    /// <summary>
    /// Whether the plan charges no more and never will: it is <see cref="PaymentPlanStatus.Ended"/> or
    /// <see cref="PaymentPlanStatus.Canceled"/>.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public bool IsOver => Status is PaymentPlanStatus.Ended or PaymentPlanStatus.Canceled;

    /// <summary>Shows what identifies the record; no personal data and no secret.</summary>
    public override string ToString() => $"PaymentPlan {{ Id = {Id}, Status = {StatusText}, Amount = {Amount} {Currency}, MerchantInternalPaymentPlanCode = {MerchantInternalPaymentPlanCode} }}";
}
