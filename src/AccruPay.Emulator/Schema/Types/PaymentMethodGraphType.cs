using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantCustomerPaymentMethod.</summary>
internal sealed class PaymentMethodGraphType() : TableGraphType<EmulatedPaymentMethod>("MerchantCustomerPaymentMethod", Table)
{
    public static FieldTable<EmulatedPaymentMethod> Table { get; } = new FieldTable<EmulatedPaymentMethod>()
        .Required<IdGraphType>("id", method => method.Id)
        .Required<PaymentMethodEnum>("methodType", method => method.Type)
        .Required<PaymentMethodStatusEnum>("status", method => method.Status)
        .Required<PaymentMethodStatusEnum>("providerStatus", method => method.Status)
        .Required<BooleanGraphType>("isDefault", method => method.IsDefault)
        .Required<BooleanGraphType>("isEnabled", method => method.Status == EmulatedPaymentMethodStatus.Enabled)
        .Required<StringGraphType>("transactionProviderId", method => method.Account.Id)
        .Required<StringGraphType>("providerCode", method => method.ProviderCode)
        .Text("providerCustomerCode", method => method.ProviderCustomerCode)
        .Text("providerError", _ => null)
        .Required<DateTimeIsoGraphType>("providerLastVerifiedAt", method => method.ProviderLastSyncedAt ?? method.UpdatedAt)
        .Time("providerLastSyncedAt", method => method.ProviderLastSyncedAt)
        .Text("customerId", method => method.CustomerId)
        .Text("merchantInternalCustomerCode", method => method.MerchantInternalCustomerCode)
        .Text("initialTransactionId", method => method.InitialTransactionId)
        .Time("expiresAt", method => method.ExpiresAt)
        .Required<DateTimeIsoGraphType>("createdAt", method => method.CreatedAt)
        .Required<DateTimeIsoGraphType>("updatedAt", method => method.UpdatedAt)
        .Link<PaymentMethodInfoGraphType>("paymentMethodInfo", (method, _) => method.Means.Info)
        .Group(ContactFields.Of<EmulatedPaymentMethod>("billing", method => method.Billing));
}
