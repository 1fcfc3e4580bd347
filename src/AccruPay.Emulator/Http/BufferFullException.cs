namespace AccruPay.Emulator;

/// <summary>Stops whoever writes more into a <see cref="BoundedBuffer"/> than it takes.</summary>
internal sealed class BufferFullException() : Exception("The buffer is full.");
