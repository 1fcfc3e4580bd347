using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="Customer"/> is asked for and read.</content>
public sealed partial record Customer
{
    /// <summary>The scalar fields of <c>MerchantCustomer</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id merchantInternalCustomerCode providerStatus transactionProviderId providerCode providerError " +
        "firstName lastName email phone addressLine1 addressLine2 addressCity addressState " +
        "addressPostalCode addressCountry createdAt updatedAt providerLastSyncedAt providerLastVerifiedAt";

    /// <summary>The fragment by which documents select the record: <c>...C</c>.</summary>
    internal const string Fragment = "fragment C on MerchantCustomer{" + Scalars + "}";

    private static readonly FieldTable Fields = new(Scalars, "address");

    internal static FieldTable WireFields => Fields;

    private Customer(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Group)
            {
                case "address":
                    Address = PostalAddress.Read(Address, ref reader, Fields, ref position);
                    continue;
            }

            switch (reader.Name)
            {
                case "id":
                    Id = reader.ReadString() ?? "";
                    break;
                case "merchantInternalCustomerCode":
                    MerchantInternalCustomerCode = reader.ReadString();
                    break;
                case "providerStatus":
                    ProviderStatus = reader.ReadEnum<CustomerStatus>(out var providerStatusText);
                    ProviderStatusText = providerStatusText;
                    break;
                case "transactionProviderId":
                    TransactionProviderId = reader.ReadString();
                    break;
                case "providerCode":
                    ProviderCode = reader.ReadString();
                    break;
                case "providerError":
                    ProviderError = reader.ReadString();
                    break;
                case "firstName":
                    FirstName = reader.ReadString();
                    break;
                case "lastName":
                    LastName = reader.ReadString();
                    break;
                case "email":
                    Email = reader.ReadString();
                    break;
                case "phone":
                    Phone = reader.ReadString();
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
            }
        }

        WireReader.Require(Id.Length > 0, "id");
    }

    internal static Customer Read(ref WireReader reader) => new(ref reader);
}
