namespace AccruPay.Emulator;

/// <summary>DEVICE_TYPE.</summary>
internal enum DeviceType
{
    Desktop,
    Smartphone,
    Tablet,
    Tv,
    Unknown,
}
