using System.Numerics;
using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="Transaction"/> is asked for and read.</content>
public sealed partial record Transaction
{
    /// <summary>The scalar fields of <c>MerchantTransaction</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id action status providerStatus amount currency refundedAmount merchantInternalTransactionCode " +
        "merchantInternalCustomerCode customerId transactionProviderId providerCode providerCustomerCode " +
        "providerRelatedCode providerAuthorizationCode providerError transactionError " +
        "clientTransactionSessionId relatedTransactionId paymentMethodId paymentMethodCode " +
        "paymentMethodType paymentPlanId storePaymentMethod billingFirstName billingLastName billingEmail " +
        "billingPhone billingAddressLine1 billingAddressLine2 billingAddressCity billingAddressState " +
        "billingAddressPostalCode billingAddressCountry shippingFirstName shippingLastName shippingEmail " +
        "shippingPhone shippingAddressLine1 shippingAddressLine2 shippingAddressCity shippingAddressState " +
        "shippingAddressPostalCode shippingAddressCountry userFirstName userLastName userEmail userPhone " +
        "userAddressLine1 userAddressLine2 userAddressCity userAddressState userAddressPostalCode " +
        "userAddressCountry userBirthDate userLegalIdentifier userLegalIdentifierType userLocale deviceId " +
        "deviceIp deviceBrowser deviceOS deviceName deviceType transactionDate startedAt succeededAt " +
        "failedAt canceledAt voidedAt refundedAt disputedAt createdAt updatedAt providerLastSyncedAt " +
        "providerLastVerifiedAt payload";

    /// <summary>The fragment by which documents select the record: <c>...T</c>.</summary>
    internal const string Fragment = "fragment T on MerchantTransaction{" + Scalars + "}";

    private static readonly FieldTable Fields = new(
        Scalars + " paymentMethod transactionProvider clientTransactionSession paymentPlan relatedTransaction transactionsRelated", "billing", "shipping", "user", "device");

    internal static FieldTable WireFields => Fields;

    private Transaction(ref WireReader reader)
    {
        var position = 0;
        BigInteger? amount = null;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Group)
            {
                case "billing":
                    Billing = Contact.Read(Billing, ref reader, Fields, ref position);
                    continue;
                case "shipping":
                    Shipping = Contact.Read(Shipping, ref reader, Fields, ref position);
                    continue;
                case "user":
                    User = UserContact.Read(User, ref reader, Fields, ref position);
                    continue;
                case "device":
                    Device = Device.Read(Device, ref reader, Fields, ref position);
                    continue;
            }

            switch (reader.Name)
            {
                case "id":
                    Id = reader.ReadString() ?? "";
                    break;
                case "action":
                    Action = reader.ReadEnum<TransactionAction>(out var actionText);
                    ActionText = actionText;
                    break;
                case "status":
                    Status = reader.ReadEnum<TransactionStatus>(out var statusText);
                    StatusText = statusText;
                    break;
                case "providerStatus":
                    ProviderStatus = reader.ReadEnum<TransactionStatus>(out var providerStatusText);
                    ProviderStatusText = providerStatusText;
                    break;
                case "amount":
                    amount = reader.ReadAmount();
                    break;
                case "currency":
                    Currency = reader.ReadString() is { } currency ? Currency.FromWire(currency) : default;
                    break;
                case "refundedAmount":
                    RefundedAmount = reader.ReadAmount();
                    HasUnreadableReversal |= RefundedAmount is null;
                    break;
                case "merchantInternalTransactionCode":
                    MerchantInternalTransactionCode = reader.ReadString();
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
                case "providerRelatedCode":
                    ProviderRelatedCode = reader.ReadString();
                    break;
                case "providerAuthorizationCode":
                    ProviderAuthorizationCode = reader.ReadString();
                    break;
                case "providerError":
                    ProviderError = reader.ReadString();
                    break;
                case "transactionError":
                    TransactionError = reader.ReadString();
                    break;
                case "clientTransactionSessionId":
                    ClientTransactionSessionId = reader.ReadString();
                    break;
                case "relatedTransactionId":
                    RelatedTransactionId = reader.ReadString();
                    break;
                case "paymentMethodId":
                    PaymentMethodId = reader.ReadString();
                    break;
                case "paymentMethodCode":
                    PaymentMethodCode = reader.ReadString();
                    break;
                case "paymentMethodType":
                    PaymentMethodType = reader.ReadEnum<PaymentMethodType>(out var paymentMethodTypeText);
                    PaymentMethodTypeText = paymentMethodTypeText;
                    break;
                case "paymentPlanId":
                    PaymentPlanId = reader.ReadString();
                    break;
                case "storePaymentMethod":
                    StorePaymentMethod = reader.ReadBoolean();
                    break;
                case "transactionDate":
                    TransactionDate = reader.ReadDate();
                    break;
                case "startedAt":
                    StartedAt = reader.ReadDate();
                    break;
                case "succeededAt":
                    SucceededAt = reader.ReadDate();
                    break;
                case "failedAt":
                    FailedAt = reader.ReadDate();
                    break;
                case "canceledAt":
                    CanceledAt = reader.ReadDate();
                    break;
                case "voidedAt":
                    VoidedAt = reader.ReadDate();
                    HasUnreadableReversal |= VoidedAt is null;
                    break;
                case "refundedAt":
                    RefundedAt = reader.ReadDate();
                    HasUnreadableReversal |= RefundedAt is null;
                    break;
                case "disputedAt":
                    DisputedAt = reader.ReadDate();
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
                case "payload":
                    Payload = reader.ReadPayload();
                    break;
                case "paymentMethod":
                    PaymentMethod = reader.ReadObject(PaymentMethod.Read);
                    break;
                case "transactionProvider":
                    TransactionProvider = reader.ReadObject(TransactionProvider.Read);
                    break;
                case "clientTransactionSession":
                    Session = reader.ReadObject(TransactionSession.Read);
                    break;
                case "paymentPlan":
                    PaymentPlan = reader.ReadObject(PaymentPlan.Read);
                    break;
                case "relatedTransaction":
                    RelatedTransaction = reader.ReadObject(Transaction.Read);
                    break;
                case "transactionsRelated":
                    TransactionsRelated = reader.ReadList(Transaction.Read);
                    break;
            }
        }

        WireReader.Require(Id.Length > 0, "id");
        WireReader.Require(StatusText is not null, "status");
        WireReader.Require(ActionText is not null, "action");

        WireReader.Require(amount is not null, "amount");
        Amount = amount ?? BigInteger.Zero;
        WireReader.Require(!Currency.IsDefault, "currency");
    }

    internal static Transaction Read(ref WireReader reader) => new(ref reader);
}
