namespace AccruPay.Emulator;

/// <summary>What is decided about a connection before its request is read.</summary>
internal readonly record struct ConnectionFate(bool IsRefused, Fault? Drawn);
