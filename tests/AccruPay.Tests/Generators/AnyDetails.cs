using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

/// <summary>Details with any text in every member that takes text; what may be left out is left out about half of the time.</summary>
internal static class AnyDetails
{
    private static readonly Gen<CountryCode> Country = Gen.Elements<CountryCode>("US", "DE", "CA", "GB");

    internal static Gen<BillingDetails> Billing { get; } =
        from required in AnyText.NotBlank.ArrayOf(3)
        from optional in AnyText.Optional.ArrayOf(6)
        from country in Country
        select new BillingDetails
        {
            FirstName = required[0],
            LastName = required[1],
            Email = required[2],
            Phone = optional[0],
            AddressLine1 = optional[1],
            AddressLine2 = optional[2],
            AddressCity = optional[3],
            AddressState = optional[4],
            AddressPostalCode = optional[5],
            AddressCountry = country,
        };

    internal static Gen<ShippingDetails> Shipping { get; } =
        from billing in Billing
        select new ShippingDetails
        {
            FirstName = billing.FirstName,
            LastName = billing.LastName,
            Email = billing.Email,
            Phone = billing.Phone,
            AddressLine1 = billing.AddressLine1,
            AddressLine2 = billing.AddressLine2,
            AddressCity = billing.AddressCity,
            AddressState = billing.AddressState,
            AddressPostalCode = billing.AddressPostalCode,
            AddressCountry = billing.AddressCountry,
        };

    internal static Gen<UserDetails> User { get; } =
        from billing in Billing
        from secret in AnyText.NotBlank
        from optional in AnyText.Optional.ArrayOf(2)
        select new UserDetails
        {
            FirstName = billing.FirstName,
            LastName = billing.LastName,
            Email = billing.Email,
            Phone = billing.Phone,
            AddressLine1 = billing.AddressLine1,
            AddressLine2 = billing.AddressLine2,
            AddressCity = billing.AddressCity,
            AddressState = billing.AddressState,
            AddressPostalCode = billing.AddressPostalCode,
            AddressCountry = billing.AddressCountry,
            LegalIdentifier = secret,
            LegalIdentifierType = optional[0],
            Locale = optional[1],
        };

    internal static Gen<DeviceDetails> Device { get; } =
        from optional in AnyText.Optional.ArrayOf(5)
        from type in Gen.Elements<DeviceType?>(null, DeviceType.Desktop, DeviceType.Smartphone, DeviceType.Tablet, DeviceType.Tv, DeviceType.Unknown)
        select new DeviceDetails { Id = optional[0], Ip = optional[1], Browser = optional[2], OS = optional[3], Name = optional[4], Type = type };
}
