namespace AccruPay;

/// <summary>Which of the service's environments a client talks to. Each has its own secrets.</summary>
public enum AccruPayEnvironment
{
    /// <summary>Live payments.</summary>
    Production = 0,

    /// <summary>Test payments against the providers' own test systems; the service also calls it QA.</summary>
    Sandbox,
}
