namespace AccruPay.Http;

/// <summary>An answer exceeds <see cref="AccruPayClientOptions.MaxResponseBytes"/>.</summary>
internal sealed class BodyTooLargeException(int limit)
    : Exception($"The answer is larger than the limit of {limit} bytes (MaxResponseBytes).");
