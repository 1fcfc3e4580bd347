namespace AccruPay.Http;

/// <summary>Where the API secret comes from: fixed, or asked for before each attempt so that it can rotate.</summary>
internal sealed class SecretSource(string? secret, Func<CancellationToken, ValueTask<string>>? provider)
{
    private readonly Secret? _secret = Secret.Hide(secret);

    /// <summary>Whether the secret may be another one the next time.</summary>
    public bool CanChange => provider is not null;

    /// <exception cref="AccruPayAuthenticationException">The callback failed or gave no usable secret.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        if (provider is null)
            return _secret!.Reveal();

        // A callback may ignore the token, and must not hold the call for ever.
        var provided = await AskAsync(provider, cancellationToken).ConfigureAwait(false);
        return SecretRule.Broken(provided) is { } rule
            ? throw new AccruPayAuthenticationException($"The callback that provides the API secret gave one that {rule}.")
            : provided!;
    }

    private static async Task<string?> AskAsync(
        Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        try
        {
            var asked = provider(cancellationToken);
            if (asked.IsCompletedSuccessfully)
                return asked.Result;

            return await UntilCanceledAsync(asked.AsTask(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // The callback's own exception may quote what it read, so only its type is told.
            cancellationToken.ThrowIfCancellationRequested();
            throw new AccruPayAuthenticationException(
                $"The callback that provides the API secret failed with {failure.GetType().Name}.");
        }
    }

    private static async Task<string> UntilCanceledAsync(Task<string> asked, CancellationToken cancellationToken)
    {
        var canceled = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => canceled.TrySetCanceled(cancellationToken)))
            return await (await Task.WhenAny(asked, canceled.Task).ConfigureAwait(false)).ConfigureAwait(false);
    }
}
