namespace AccruPay.Emulator;

/// <summary>Nuvei's configuration; the environment is always the sandbox, int.</summary>
internal sealed record NuveiBaseConfig(string Environment, string MerchantId, string MerchantSiteId) : BaseConfig(EmulatedProvider.Nuvei);
