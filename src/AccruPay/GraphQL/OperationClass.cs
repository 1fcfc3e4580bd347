namespace AccruPay.GraphQL;

/// <summary>
/// What may be done after a failure that may have reached the server. GraphQL is always POST, so the HTTP verb says
/// nothing: each operation carries its own class. See docs/retries.md.
/// </summary>
internal enum OperationClass
{
    /// <summary>Changes nothing: may be repeated.</summary>
    Read,

    /// <summary>A mutation that has the same effect however often it is sent, such as verify: may be repeated.</summary>
    Repeatable,

    /// <summary>
    /// Starts a session under the merchant's own code. No money moves yet: may be repeated with the same code, and a
    /// refusal for a used code then means that an earlier attempt arrived.
    /// </summary>
    KeyedStart,

    /// <summary>
    /// Takes effect each time that it arrives, such as a charge or a refund: sent again only where it is proven that
    /// nothing was sent. After anything else that is no definite answer the outcome is looked up, or unknown.
    /// </summary>
    Once,
}
