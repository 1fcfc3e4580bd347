namespace AccruPay.Analyzers.Sdk;

/// <summary>A method of the SDK whose request is sent once, see docs/retries.md.</summary>
/// <param name="Type">The client class, in the namespace AccruPay.</param>
/// <param name="Method">The method.</param>
internal sealed record SentOnceCall(string Type, string Method);
