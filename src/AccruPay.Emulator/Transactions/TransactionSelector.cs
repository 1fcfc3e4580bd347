namespace AccruPay.Emulator;

/// <summary>
/// How a merchant names a transaction: exactly one of these. Deprecated are the token, which is that of its session,
/// and the code, which is the merchant's own under its older name.
/// </summary>
internal sealed record TransactionSelector
{
    public string? Id { get; init; }

    public string? ProviderCode { get; init; }

    public string? MerchantInternalTransactionCode { get; init; }

    public string? Token { get; init; }

    public string? Code { get; init; }
}
