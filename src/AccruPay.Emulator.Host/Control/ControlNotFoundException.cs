namespace AccruPay.Emulator.Host;

/// <summary>What a program asked for is not there. The message says what would be.</summary>
internal sealed class ControlNotFoundException(string message) : Exception(message);
