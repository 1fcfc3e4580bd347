namespace AccruPay.Emulator;

/// <summary>How a merchant names a transaction: exactly one of these. The token is that of its session, and deprecated.</summary>
internal sealed record TransactionSelector(string? Id, string? ProviderCode, string? MerchantInternalTransactionCode, string? Token);
