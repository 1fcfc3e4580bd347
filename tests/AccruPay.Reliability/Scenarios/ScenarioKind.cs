namespace AccruPay.Reliability;

/// <summary>The circumstances of a schedule.</summary>
internal enum ScenarioKind
{
    /// <summary>One caller, one intent.</summary>
    Plain,

    /// <summary>The caller sends the same request again, with the same code, until it has an answer.</summary>
    CallerRepeats,

    /// <summary>Several callers want the same, with the same code, at once.</summary>
    ManyCallers,

    /// <summary>The code was used the day before, by mistake, for a payment that is alike.</summary>
    CodeOfYesterday,

    /// <summary>The code was used at another provider account, for another payment.</summary>
    CodeAtOtherAccount,
}
