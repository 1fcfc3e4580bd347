namespace AccruPay.Emulator;

/// <summary>How a merchant names a session: exactly one of these.</summary>
internal sealed record SessionSelector(string? Id, string? Token, string? ProviderCode, string? MerchantInternalTransactionCode);
