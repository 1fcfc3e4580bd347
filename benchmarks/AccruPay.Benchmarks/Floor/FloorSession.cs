using System.Text.Json;

namespace AccruPay.Benchmarks;

/// <summary>A session with the fields that the SDK reads, flat as the API has them.</summary>
internal sealed class FloorSession
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Action { get; set; }

    public string? Status { get; set; }

    public string? ProviderStatus { get; set; }

    public long Amount { get; set; }

    public string? Currency { get; set; }

    public string? MerchantInternalTransactionCode { get; set; }

    public string? MerchantInternalCustomerCode { get; set; }

    public string? CustomerId { get; set; }

    public string? TransactionProviderId { get; set; }

    public string? ProviderCode { get; set; }

    public string? ProviderCustomerCode { get; set; }

    public string? ProviderError { get; set; }

    public string? PaymentMethodId { get; set; }

    public string? PaymentPlanId { get; set; }

    public bool? StorePaymentMethod { get; set; }

    public string? BillingFirstName { get; set; }

    public string? BillingLastName { get; set; }

    public string? BillingEmail { get; set; }

    public string? BillingPhone { get; set; }

    public string? BillingAddressLine1 { get; set; }

    public string? BillingAddressLine2 { get; set; }

    public string? BillingAddressCity { get; set; }

    public string? BillingAddressState { get; set; }

    public string? BillingAddressPostalCode { get; set; }

    public string? BillingAddressCountry { get; set; }

    public string? ShippingFirstName { get; set; }

    public string? ShippingLastName { get; set; }

    public string? ShippingEmail { get; set; }

    public string? ShippingPhone { get; set; }

    public string? ShippingAddressLine1 { get; set; }

    public string? ShippingAddressLine2 { get; set; }

    public string? ShippingAddressCity { get; set; }

    public string? ShippingAddressState { get; set; }

    public string? ShippingAddressPostalCode { get; set; }

    public string? ShippingAddressCountry { get; set; }

    public string? UserFirstName { get; set; }

    public string? UserLastName { get; set; }

    public string? UserEmail { get; set; }

    public string? UserPhone { get; set; }

    public string? UserAddressLine1 { get; set; }

    public string? UserAddressLine2 { get; set; }

    public string? UserAddressCity { get; set; }

    public string? UserAddressState { get; set; }

    public string? UserAddressPostalCode { get; set; }

    public string? UserAddressCountry { get; set; }

    public DateTimeOffset? UserBirthDate { get; set; }

    public string? UserLegalIdentifier { get; set; }

    public string? UserLegalIdentifierType { get; set; }

    public string? UserLocale { get; set; }

    public string? DeviceId { get; set; }

    public string? DeviceIp { get; set; }

    public string? DeviceBrowser { get; set; }

    public string? DeviceOS { get; set; }

    public string? DeviceName { get; set; }

    public string? DeviceType { get; set; }

    public string? Token { get; set; }

    public DateTimeOffset? TokenExpiresAt { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? CompletedAt { get; set; }

    public DateTimeOffset? CanceledAt { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset? ProviderLastSyncedAt { get; set; }

    public DateTimeOffset? ProviderLastVerifiedAt { get; set; }

    public JsonElement? Payload { get; set; }

    public FloorPaymentMethod? PaymentMethod { get; set; }

    public FloorProvider? TransactionProvider { get; set; }
}
