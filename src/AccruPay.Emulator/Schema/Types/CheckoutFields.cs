namespace AccruPay.Emulator;

/// <summary>What a session and a transaction tell about the customer: billing, shipping, user and device.</summary>
internal static class CheckoutFields
{
    public static Action<FieldTable<T>> Of<T>(Func<T, CheckoutDetails> details)
        where T : class => table => table
        .Group(ContactFields.Of<T>("billing", source => details(source).Billing))
        .Group(ContactFields.Of<T>("shipping", source => details(source).Shipping))
        .Group(ContactFields.Of<T>("user", source => details(source).User?.Contact))
        .Time("userBirthDate", source => details(source).User?.BirthDate)
        .Text("userLegalIdentifier", source => details(source).User?.LegalIdentifier)
        .Text("userLegalIdentifierType", source => details(source).User?.LegalIdentifierType)
        .Text("userLocale", source => details(source).User?.Locale)
        .Text("deviceId", source => details(source).Device?.Id)
        .Text("deviceIp", source => details(source).Device?.Ip)
        .Text("deviceBrowser", source => details(source).Device?.Browser)
        .Text("deviceOS", source => details(source).Device?.OperatingSystem)
        .Text("deviceName", source => details(source).Device?.Name)
        .Optional<DeviceTypeEnum>("deviceType", source => details(source).Device?.Type);
}
