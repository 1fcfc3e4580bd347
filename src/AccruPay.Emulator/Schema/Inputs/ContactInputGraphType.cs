using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>A person and an address under a prefix: BillingDataSchema, ShippingDataSchema and the greater part of UserDataSchema.</summary>
internal abstract class ContactInputGraphType<T> : TableInputGraphType<T>
    where T : class
{
    private readonly string _prefix;

    protected ContactInputGraphType(string name, string prefix)
        : base(name)
    {
        _prefix = prefix;
        Required<StringGraphType>(prefix + "FirstName", prefix + "LastName", prefix + "Email");
        Required<CountryEnum>(prefix + "AddressCountry");
        Optional<StringGraphType>(
            prefix + "Phone", prefix + "AddressLine1", prefix + "AddressLine2", prefix + "AddressCity", prefix + "AddressState", prefix + "AddressPostalCode");
    }

    protected ContactDetails ReadContact(InputValues values) => new()
    {
        FirstName = values.Text(_prefix + "FirstName"),
        LastName = values.Text(_prefix + "LastName"),
        Email = values.Text(_prefix + "Email"),
        Phone = values.Text(_prefix + "Phone"),
        AddressLine1 = values.Text(_prefix + "AddressLine1"),
        AddressLine2 = values.Text(_prefix + "AddressLine2"),
        AddressCity = values.Text(_prefix + "AddressCity"),
        AddressState = values.Text(_prefix + "AddressState"),
        AddressPostalCode = values.Text(_prefix + "AddressPostalCode"),
        AddressCountry = values.Text(_prefix + "AddressCountry"),
    };
}
