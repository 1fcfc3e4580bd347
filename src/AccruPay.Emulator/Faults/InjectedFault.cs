namespace AccruPay.Emulator;

/// <summary>A fault that struck.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="OperationName">The operation's name; null for a refused connection or a request without a name.</param>
public sealed record InjectedFault(Fault Fault, string? OperationName);
