using System.Numerics;
using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="TransactionSession"/> is asked for and read.</content>
public sealed partial record TransactionSession
{
    /// <summary>The scalar fields of <c>MerchantClientTransactionSession</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id kind action status providerStatus amount currency merchantInternalTransactionCode " +
        "merchantInternalCustomerCode customerId transactionProviderId providerCode providerCustomerCode " +
        "providerError paymentMethodId paymentPlanId storePaymentMethod billingFirstName billingLastName " +
        "billingEmail billingPhone billingAddressLine1 billingAddressLine2 billingAddressCity " +
        "billingAddressState billingAddressPostalCode billingAddressCountry shippingFirstName " +
        "shippingLastName shippingEmail shippingPhone shippingAddressLine1 shippingAddressLine2 " +
        "shippingAddressCity shippingAddressState shippingAddressPostalCode shippingAddressCountry " +
        "userFirstName userLastName userEmail userPhone userAddressLine1 userAddressLine2 userAddressCity " +
        "userAddressState userAddressPostalCode userAddressCountry userBirthDate userLegalIdentifier " +
        "userLegalIdentifierType userLocale deviceId deviceIp deviceBrowser deviceOS deviceName " +
        "deviceType token tokenExpiresAt startedAt completedAt canceledAt createdAt updatedAt " +
        "providerLastSyncedAt providerLastVerifiedAt payload";

    /// <summary>The fragment by which documents select the record: <c>...S</c>.</summary>
    internal const string Fragment = "fragment S on MerchantClientTransactionSession{" + Scalars + "}";

    private static readonly FieldTable Fields = new(
        Scalars + " paymentMethod transactionProvider paymentPlan transactions", "billing", "shipping", "user", "device");

    internal static FieldTable WireFields => Fields;

    private TransactionSession(ref WireReader reader)
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
                case "kind":
                    Kind = reader.ReadEnum<SessionKind>(out var kindText);
                    KindText = kindText;
                    break;
                case "action":
                    Action = reader.ReadEnum<TransactionAction>(out var actionText);
                    ActionText = actionText;
                    break;
                case "status":
                    Status = reader.ReadEnum<SessionStatus>(out var statusText);
                    StatusText = statusText;
                    break;
                case "providerStatus":
                    ProviderStatus = reader.ReadEnum<SessionStatus>(out var providerStatusText);
                    ProviderStatusText = providerStatusText;
                    break;
                case "amount":
                    amount = reader.ReadAmount();
                    break;
                case "currency":
                    Currency = reader.ReadString() is { } currency ? Currency.FromWire(currency) : default;
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
                case "providerError":
                    ProviderError = reader.ReadString();
                    break;
                case "paymentMethodId":
                    PaymentMethodId = reader.ReadString();
                    break;
                case "paymentPlanId":
                    PaymentPlanId = reader.ReadString();
                    break;
                case "storePaymentMethod":
                    StorePaymentMethod = reader.ReadBoolean();
                    break;
                case "token":
                    Token = reader.ReadSecret();
                    break;
                case "tokenExpiresAt":
                    TokenExpiresAt = reader.ReadDate();
                    break;
                case "startedAt":
                    StartedAt = reader.ReadDate();
                    break;
                case "completedAt":
                    CompletedAt = reader.ReadDate();
                    break;
                case "canceledAt":
                    CanceledAt = reader.ReadDate();
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
                case "paymentPlan":
                    PaymentPlan = reader.ReadObject(PaymentPlan.Read);
                    break;
                case "transactions":
                    Transactions = reader.ReadList(Transaction.Read);
                    HasUnreadableTransactions = Transactions is null;
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

    internal static TransactionSession Read(ref WireReader reader) => new(ref reader);
}
