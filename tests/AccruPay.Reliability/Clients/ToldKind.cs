namespace AccruPay.Reliability;

/// <summary>What a caller was told about an intent.</summary>
internal enum ToldKind
{
    /// <summary>It happened.</summary>
    Done,

    /// <summary>It was tried, and the provider said no.</summary>
    Declined,

    /// <summary>The customer has not paid the session yet, and still may.</summary>
    Unpaid,

    /// <summary>The session is over and unpaid: the merchant starts another one, with another code.</summary>
    OverUnpaid,

    /// <summary>There is no such record.</summary>
    NotFound,

    /// <summary>It did not happen, and can be tried again.</summary>
    NotDone,

    /// <summary>It was refused in a way that may have taken effect.</summary>
    Unsure,

    /// <summary>Whether it happened is unknown; there is a way to find out.</summary>
    Unknown,

    /// <summary>The code belongs to another record.</summary>
    Duplicate,

    /// <summary>An exception that no document names.</summary>
    Undocumented,
}
