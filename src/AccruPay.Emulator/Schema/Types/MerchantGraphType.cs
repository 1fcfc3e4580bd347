using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>Merchant.</summary>
internal sealed class MerchantGraphType() : TableGraphType<EmulatedMerchant>("Merchant", new FieldTable<EmulatedMerchant>()
    .Required<IdGraphType>("id", merchant => merchant.Id)
    .Text("publicId", merchant => merchant.PublicId)
    .Time("publicIdUpdatedAt", merchant => merchant.CreatedAt)
    .Required<StringGraphType>("name", merchant => merchant.Name)
    .Required<MerchantStatusEnum>("status", _ => MerchantStatus.Active)
    .Required<MerchantEntityTypeEnum>("entityType", _ => MerchantEntityType.Company)
    .Text("industry", _ => MerchantProfile.Industry)
    .Text("websiteUrl", _ => MerchantProfile.WebsiteUrl)
    .Text("locale", _ => MerchantProfile.Locale)
    .Text("timezone", _ => MerchantProfile.TimeZone)
    .Required<StringGraphType>("email", _ => MerchantProfile.Email)
    .Text("emailVerificationId", _ => null)
    .Text("phone", _ => MerchantProfile.Phone)
    .Text("phoneVerificationId", _ => null)
    .Text("primaryContactName", _ => MerchantProfile.ContactName)
    .Text("primaryContactEmail", _ => MerchantProfile.Email)
    .Text("primaryContactPhone", _ => MerchantProfile.Phone)
    .Text("legalIdentifier", _ => MerchantProfile.LegalIdentifier)
    .Optional<LegalIdentifierTypeEnum>("legalIdentifierType", _ => LegalIdentifierType.Ein)
    .Group(Address(""))
    .Group(Address("legal"))
    .Time("archivedAt", _ => null)
    .Required<DateTimeIsoGraphType>("createdAt", merchant => merchant.CreatedAt)
    .Required<DateTimeIsoGraphType>("updatedAt", merchant => merchant.CreatedAt))
{
    private static Action<FieldTable<EmulatedMerchant>> Address(string prefix)
    {
        var address = prefix.Length == 0 ? "address" : prefix + "Address";
        return table => table
            .Text(address + "Line1", _ => MerchantProfile.AddressLine1)
            .Text(address + "Line2", _ => null)
            .Text(address + "City", _ => MerchantProfile.AddressCity)
            .Text(address + "State", _ => MerchantProfile.AddressState)
            .Text(address + "PostalCode", _ => MerchantProfile.AddressPostalCode)
            .Optional<CountryEnum>(address + "Country", _ => MerchantProfile.AddressCountry);
    }
}
