using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="Merchant"/> is asked for and read.</content>
public sealed partial record Merchant
{
    /// <summary>The scalar fields of <c>Merchant</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id name status entityType publicId publicIdUpdatedAt email emailVerificationId phone " +
        "phoneVerificationId primaryContactName primaryContactEmail primaryContactPhone industry " +
        "websiteUrl locale timezone legalIdentifier legalIdentifierType legalAddressLine1 " +
        "legalAddressLine2 legalAddressCity legalAddressState legalAddressPostalCode legalAddressCountry " +
        "addressLine1 addressLine2 addressCity addressState addressPostalCode addressCountry createdAt " +
        "updatedAt archivedAt";

    private static readonly FieldTable Fields = new(Scalars, "legalAddress", "address");

    internal static FieldTable WireFields => Fields;

    private Merchant(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Group)
            {
                case "legalAddress":
                    LegalAddress = PostalAddress.Read(LegalAddress, ref reader, Fields, ref position);
                    continue;
                case "address":
                    Address = PostalAddress.Read(Address, ref reader, Fields, ref position);
                    continue;
            }

            switch (reader.Name)
            {
                case "id":
                    Id = reader.ReadString() ?? "";
                    break;
                case "name":
                    Name = reader.ReadString();
                    break;
                case "status":
                    Status = reader.ReadEnum<MerchantStatus>(out var statusText);
                    StatusText = statusText;
                    break;
                case "entityType":
                    EntityType = reader.ReadEnum<MerchantEntityType>(out var entityTypeText);
                    EntityTypeText = entityTypeText;
                    break;
                case "publicId":
                    PublicId = reader.ReadString();
                    break;
                case "publicIdUpdatedAt":
                    PublicIdUpdatedAt = reader.ReadDate();
                    break;
                case "email":
                    Email = reader.ReadString();
                    break;
                case "emailVerificationId":
                    EmailVerificationId = reader.ReadString();
                    break;
                case "phone":
                    Phone = reader.ReadString();
                    break;
                case "phoneVerificationId":
                    PhoneVerificationId = reader.ReadString();
                    break;
                case "primaryContactName":
                    PrimaryContactName = reader.ReadString();
                    break;
                case "primaryContactEmail":
                    PrimaryContactEmail = reader.ReadString();
                    break;
                case "primaryContactPhone":
                    PrimaryContactPhone = reader.ReadString();
                    break;
                case "industry":
                    Industry = reader.ReadString();
                    break;
                case "websiteUrl":
                    WebsiteUrl = reader.ReadString();
                    break;
                case "locale":
                    Locale = reader.ReadString();
                    break;
                case "timezone":
                    Timezone = reader.ReadString();
                    break;
                case "legalIdentifier":
                    LegalIdentifier = reader.ReadSecret();
                    break;
                case "legalIdentifierType":
                    LegalIdentifierType = reader.ReadEnum<LegalIdentifierType>(out var legalIdentifierTypeText);
                    LegalIdentifierTypeText = legalIdentifierTypeText;
                    break;
                case "createdAt":
                    CreatedAt = reader.ReadDate();
                    break;
                case "updatedAt":
                    UpdatedAt = reader.ReadDate();
                    break;
                case "archivedAt":
                    ArchivedAt = reader.ReadDate();
                    break;
            }
        }

        WireReader.Require(Id.Length > 0, "id");
    }

    internal static Merchant Read(ref WireReader reader) => new(ref reader);
}
