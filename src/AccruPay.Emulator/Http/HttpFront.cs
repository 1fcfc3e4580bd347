namespace AccruPay.Emulator;
internal sealed class HttpFront { public string Sdl { get; } = ""; }
