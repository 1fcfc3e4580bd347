namespace AccruPay.Emulator;

/// <summary>A field of an act that is missing, unknown or of the wrong kind. The message names the field and the rule.</summary>
internal sealed class ActFieldException(string message) : Exception(message);
