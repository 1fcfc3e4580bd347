namespace AccruPay.Tests;

/// <summary>What a retry handler sends.</summary>
internal enum RequestCopy
{
    /// <summary>The request itself.</summary>
    None,

    /// <summary>A copy with the headers and the body, without the options.</summary>
    WithoutOptions,

    /// <summary>A copy with the headers, the body and the options.</summary>
    WithOptions,
}
