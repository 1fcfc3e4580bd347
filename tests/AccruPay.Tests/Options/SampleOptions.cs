namespace AccruPay.Tests;

/// <summary>Options that break no rule.</summary>
internal static class SampleOptions
{
    internal const string Secret = "sample-secret-1";

    internal static AccruPayClientOptions New(Action<AccruPayClientOptions>? change = null)
    {
        var options = new AccruPayClientOptions { ApiSecret = Secret, Environment = AccruPayEnvironment.Sandbox };
        change?.Invoke(options);
        return options;
    }
}
