namespace AccruPay.Emulator;

/// <summary>What a browser needs to talk to a provider.</summary>
internal abstract record BaseConfig(EmulatedProvider Provider)
{
    public static BaseConfig Of(EmulatedProviderAccount account) => account.Provider == EmulatedProvider.Nuvei
        ? new NuveiBaseConfig("int", account.ProviderCode, "site_" + account.ProviderCode)
        : new GenericBaseConfig(account.Provider, "pk_test_" + account.ProviderCode);
}
