namespace AccruPay.Emulator;

/// <summary>The ten fields of a person and an address, under the prefix that the API gives them: billingFirstName and so on.</summary>
internal static class ContactFields
{
    public static Action<FieldTable<T>> Of<T>(string prefix, Func<T, ContactDetails?> contact)
        where T : class => table => table
        .Text(prefix + "FirstName", source => contact(source)?.FirstName)
        .Text(prefix + "LastName", source => contact(source)?.LastName)
        .Text(prefix + "Email", source => contact(source)?.Email)
        .Text(prefix + "Phone", source => contact(source)?.Phone)
        .Text(prefix + "AddressLine1", source => contact(source)?.AddressLine1)
        .Text(prefix + "AddressLine2", source => contact(source)?.AddressLine2)
        .Text(prefix + "AddressCity", source => contact(source)?.AddressCity)
        .Text(prefix + "AddressState", source => contact(source)?.AddressState)
        .Text(prefix + "AddressPostalCode", source => contact(source)?.AddressPostalCode)
        .Optional<CountryEnum>(prefix + "AddressCountry", source => contact(source)?.AddressCountry);
}
