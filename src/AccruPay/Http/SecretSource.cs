namespace AccruPay.Http;

/// <summary>Where the API secret comes from: fixed, or asked for before each attempt so that it can rotate.</summary>
internal sealed class SecretSource(string? secret, Func<CancellationToken, ValueTask<string>>? provider)
{
    /// <exception cref="AccruPayAuthenticationException">The callback failed or gave no usable secret.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        if (provider is null)
            return secret!;

        string? provided;
        try
        {
            provided = await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // The callback's own exception may quote what it read, so only its type is told.
            cancellationToken.ThrowIfCancellationRequested();
            throw new AccruPayAuthenticationException(
                $"The callback that provides the API secret failed with {failure.GetType().Name}. Nothing was sent.");
        }

        return SecretRule.Broken(provided) is { } rule
            ? throw new AccruPayAuthenticationException($"The callback that provides the API secret gave one that {rule}. Nothing was sent.")
            : provided!;
    }
}
