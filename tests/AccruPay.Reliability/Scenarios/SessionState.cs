namespace AccruPay.Reliability;

/// <summary>How far the customer has got with the session that is verified.</summary>
internal enum SessionState
{
    Paid,
    Unopened,
    Opened,
    Declined,
    Canceled,
    Expired,

    /// <summary>There is no such session.</summary>
    Missing,
}
