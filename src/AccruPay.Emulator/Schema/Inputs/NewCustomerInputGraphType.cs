using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantCustomerCreateSchema. Its country is a plain text, unlike everywhere else.</summary>
internal sealed class NewCustomerInputGraphType : TableInputGraphType<NewCustomer>
{
    public NewCustomerInputGraphType()
        : base("MerchantCustomerCreateSchema") => Optional<StringGraphType>(
            "merchantInternalCustomerCode", "firstName", "lastName", "email", "phone",
            "addressLine1", "addressLine2", "addressCity", "addressState", "addressPostalCode", "addressCountry");

    protected override NewCustomer Read(InputValues values) => new(values.Text("merchantInternalCustomerCode"), new ContactDetails
    {
        FirstName = values.Text("firstName"),
        LastName = values.Text("lastName"),
        Email = values.Text("email"),
        Phone = values.Text("phone"),
        AddressLine1 = values.Text("addressLine1"),
        AddressLine2 = values.Text("addressLine2"),
        AddressCity = values.Text("addressCity"),
        AddressState = values.Text("addressState"),
        AddressPostalCode = values.Text("addressPostalCode"),
        AddressCountry = values.Text("addressCountry"),
    });
}
