namespace AccruPay.Emulator;

/// <summary>The configuration of a provider that needs a publishable key only.</summary>
internal sealed record GenericBaseConfig(EmulatedProvider Provider, string PublicKey) : BaseConfig(Provider);
