using System.Text.Json;

namespace AccruPay;

/// <summary>Says which customer a request is about.</summary>
/// <remarks>
/// A customer is found by the merchant's own code, and created where the strategy allows it. The rest is needed only
/// where the code alone does not settle it; set it with <c>with</c>:
/// <c>CustomerSelector.FromInternalCode("customer-123") with { ResolutionStrategy = CustomerResolutionStrategy.Strict }</c>.
/// Immutable and thread-safe.
/// </remarks>
public sealed record CustomerSelector
{
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("merchantInternalCustomerCode");
    private static readonly JsonEncodedText IdName = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText ProviderCodeName = JsonEncodedText.Encode("providerCode");
    private static readonly JsonEncodedText StrategyName = JsonEncodedText.Encode("resolutionStrategy");

    private CustomerSelector(string merchantInternalCustomerCode) => MerchantInternalCustomerCode = merchantInternalCustomerCode;

    /// <summary>The merchant's own code of the customer.</summary>
    public string MerchantInternalCustomerCode { get; }

    /// <summary>The customer's id in AccruPay, or null to leave it out; not blank.</summary>
    public string? Id { get; init; }

    /// <summary>The customer's code at the payment provider, or null to leave it out; not blank.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>
    /// How the API finds the customer, or null to leave that to the API.
    /// <see cref="CustomerResolutionStrategy.Unknown"/> is refused.
    /// </summary>
    public CustomerResolutionStrategy? ResolutionStrategy { get; init; }

    /// <summary>Chooses a customer by the merchant's own code.</summary>
    /// <param name="merchantInternalCustomerCode">The merchant's code; not blank.</param>
    /// <returns>The selector.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merchantInternalCustomerCode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="merchantInternalCustomerCode"/> is blank.</exception>
    public static CustomerSelector FromInternalCode(string merchantInternalCustomerCode)
    {
        return new CustomerSelector(Argument.NotBlank(merchantInternalCustomerCode, nameof(merchantInternalCustomerCode)));
    }

    /// <summary>Gives the merchant's code: "merchantInternalCustomerCode: customer-123".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{CodeName}: {MerchantInternalCustomerCode}";

    /// <summary>
    /// Whether a record's customer is another one; null does not tell. By an id or a provider's code the service may have
    /// found a customer of another code.
    /// </summary>
    internal bool IsAnother(string? customerCode) =>
        customerCode is not null && Id is null && ProviderCode is null && !WireText.IsSame(MerchantInternalCustomerCode, customerCode);

    /// <summary>Refuses what cannot be sent.</summary>
    /// <param name="argumentName">The name of the argument that holds this selector, such as "request.Customer".</param>
    /// <exception cref="ArgumentException">A member breaks its rule; the exception names both.</exception>
    internal void Validate(string argumentName)
    {
        Argument.MemberNullOrNotBlank(Id, argumentName, nameof(Id));
        Argument.MemberNullOrNotBlank(ProviderCode, argumentName, nameof(ProviderCode));
        if (ResolutionStrategy is { } strategy && (strategy == CustomerResolutionStrategy.Unknown || !WireEnum<CustomerResolutionStrategy>.IsDefined(strategy)))
            throw new ArgumentException("The strategy must be one that the API knows, or null.", $"{argumentName}.{nameof(ResolutionStrategy)}");
    }

    /// <summary>Writes the selector as an object.</summary>
    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WireText.Write(writer, CodeName, MerchantInternalCustomerCode);
        WireText.WriteOptional(writer, IdName, Id);
        WireText.WriteOptional(writer, ProviderCodeName, ProviderCode);
        if (ResolutionStrategy is { } strategy) writer.WriteString(StrategyName, WireEnum<CustomerResolutionStrategy>.ToText(strategy));
        writer.WriteEndObject();
    }
}
