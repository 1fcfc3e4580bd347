#if !NET9_0_OR_GREATER
namespace AccruPay.Emulator;

/// <summary>Stands in for System.Threading.Lock, which .NET 8 does not have; the lock statement works on it like on any object.</summary>
internal sealed class Lock;
#endif
