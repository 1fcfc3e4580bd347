namespace AccruPay.Emulator;

/// <summary>DEVICE_TYPE.</summary>
internal sealed class DeviceTypeEnum() : WireEnumGraphType<DeviceType>("DEVICE_TYPE");
