namespace AccruPay.Emulator;

/// <summary>How a merchant names a session: exactly one of these. The code is the merchant's own under its older name.</summary>
internal sealed record SessionSelector
{
    public string? Id { get; init; }

    public string? Token { get; init; }

    public string? ProviderCode { get; init; }

    public string? MerchantInternalTransactionCode { get; init; }

    public string? Code { get; init; }
}
