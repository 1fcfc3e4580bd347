namespace AccruPay.Emulator;

/// <summary>The answer to a missing or unknown API secret.</summary>
public enum BadSecretBehavior
{
    /// <summary>HTTP 200 with the GraphQL error code <c>UNAUTHENTICATED</c>.</summary>
    ErrorCode,

    /// <summary>HTTP 401 with the same GraphQL errors as its body.</summary>
    Http401,

    /// <summary>HTTP 401 with a plain text body, as a gateway in front of the service would send.</summary>
    Http401PlainText,
}
