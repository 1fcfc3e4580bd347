using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>DeviceDataSchema.</summary>
internal sealed class DeviceInputGraphType : TableInputGraphType<DeviceDetails>
{
    public DeviceInputGraphType()
        : base("DeviceDataSchema")
    {
        Optional<StringGraphType>("deviceId", "deviceIp", "deviceBrowser", "deviceOS", "deviceName");
        Optional<DeviceTypeEnum>("deviceType");
    }

    protected override DeviceDetails Read(InputValues values) => new()
    {
        Id = values.Text("deviceId"),
        Ip = values.Text("deviceIp"),
        Browser = values.Text("deviceBrowser"),
        OperatingSystem = values.Text("deviceOS"),
        Name = values.Text("deviceName"),
        Type = values.Value<DeviceType>("deviceType"),
    };
}
