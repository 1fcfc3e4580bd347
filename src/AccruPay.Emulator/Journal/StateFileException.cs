namespace AccruPay.Emulator;

/// <summary>A state file that cannot be read or written. The message is for the user of the tool, and names the file.</summary>
internal sealed class StateFileException(string message, Exception? inner = null) : Exception(message, inner);
