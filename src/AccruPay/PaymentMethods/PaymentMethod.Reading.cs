using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="PaymentMethod"/> is asked for and read.</content>
public sealed partial record PaymentMethod
{
    /// <summary>The scalar fields of <c>MerchantCustomerPaymentMethod</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id methodType status providerStatus isDefault isEnabled merchantInternalCustomerCode customerId " +
        "transactionProviderId providerCode providerCustomerCode providerError initialTransactionId " +
        "billingFirstName billingLastName billingEmail billingPhone billingAddressLine1 " +
        "billingAddressLine2 billingAddressCity billingAddressState billingAddressPostalCode " +
        "billingAddressCountry expiresAt createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt";

    /// <summary>The record's own fields, for a document that asks for it once.</summary>
    internal const string Selection = "{" + Scalars + " paymentMethodInfo" + PaymentMethodInfo.Selection + "}";

    /// <summary>The fragment by which documents select the record: <c>...M</c>.</summary>
    internal const string Fragment = "fragment M on MerchantCustomerPaymentMethod" + Selection;

    private static readonly FieldTable Fields = new(Scalars + " paymentMethodInfo", "billing");

    internal static FieldTable WireFields => Fields;

    private PaymentMethod(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Group)
            {
                case "billing":
                    Billing = Contact.Read(Billing, ref reader, Fields, ref position);
                    continue;
            }

            switch (reader.Name)
            {
                case "id":
                    Id = reader.ReadString() ?? "";
                    break;
                case "methodType":
                    MethodType = reader.ReadEnum<PaymentMethodType>(out var methodTypeText);
                    MethodTypeText = methodTypeText;
                    break;
                case "status":
                    Status = reader.ReadEnum<PaymentMethodStatus>(out var statusText);
                    StatusText = statusText;
                    break;
                case "providerStatus":
                    ProviderStatus = reader.ReadEnum<PaymentMethodStatus>(out var providerStatusText);
                    ProviderStatusText = providerStatusText;
                    break;
                case "isDefault":
                    IsDefault = reader.ReadBoolean() ?? false;
                    break;
                case "isEnabled":
                    IsEnabled = reader.ReadBoolean() ?? false;
                    break;
                case "merchantInternalCustomerCode":
                    MerchantInternalCustomerCode = reader.ReadString();
                    break;
                case "customerId":
                    CustomerId = reader.ReadString();
                    break;
                case "transactionProviderId":
                    TransactionProviderId = reader.ReadString();
                    break;
                case "providerCode":
                    ProviderCode = reader.ReadString();
                    break;
                case "providerCustomerCode":
                    ProviderCustomerCode = reader.ReadString();
                    break;
                case "providerError":
                    ProviderError = reader.ReadString();
                    break;
                case "initialTransactionId":
                    InitialTransactionId = reader.ReadString();
                    break;
                case "expiresAt":
                    ExpiresAt = reader.ReadDate();
                    break;
                case "createdAt":
                    CreatedAt = reader.ReadDate();
                    break;
                case "updatedAt":
                    UpdatedAt = reader.ReadDate();
                    break;
                case "providerLastSyncedAt":
                    ProviderLastSyncedAt = reader.ReadDate();
                    break;
                case "providerLastVerifiedAt":
                    ProviderLastVerifiedAt = reader.ReadDate();
                    break;
                case "paymentMethodInfo":
                    Info = reader.ReadObject(PaymentMethodInfo.Read);
                    break;
            }
        }

        WireReader.Require(Id.Length > 0, "id");
    }

    internal static PaymentMethod Read(ref WireReader reader) => new(ref reader);
}
