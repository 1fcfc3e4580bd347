using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantCustomer. Its country is a plain text, unlike everywhere else.</summary>
internal sealed class CustomerGraphType() : TableGraphType<EmulatedCustomer>("MerchantCustomer", Table)
{
    public static FieldTable<EmulatedCustomer> Table { get; } = new FieldTable<EmulatedCustomer>()
        .Required<IdGraphType>("id", customer => customer.Id)
        .Text("merchantInternalCustomerCode", customer => customer.MerchantInternalCustomerCode)
        .Required<StringGraphType>("transactionProviderId", customer => customer.Account.Id)
        .Required<StringGraphType>("providerCode", customer => customer.ProviderCode)
        .Required<CustomerStatusEnum>("providerStatus", _ => CustomerStatus.Enabled)
        .Text("providerError", _ => null)
        .Required<DateTimeIsoGraphType>("providerLastVerifiedAt", customer => customer.UpdatedAt)
        .Time("providerLastSyncedAt", _ => null)
        .Text("firstName", customer => customer.Contact.FirstName)
        .Text("lastName", customer => customer.Contact.LastName)
        .Text("email", customer => customer.Contact.Email)
        .Text("phone", customer => customer.Contact.Phone)
        .Text("addressLine1", customer => customer.Contact.AddressLine1)
        .Text("addressLine2", customer => customer.Contact.AddressLine2)
        .Text("addressCity", customer => customer.Contact.AddressCity)
        .Text("addressState", customer => customer.Contact.AddressState)
        .Text("addressPostalCode", customer => customer.Contact.AddressPostalCode)
        .Text("addressCountry", customer => customer.Contact.AddressCountry)
        .Required<DateTimeIsoGraphType>("createdAt", customer => customer.CreatedAt)
        .Required<DateTimeIsoGraphType>("updatedAt", customer => customer.UpdatedAt);
}
