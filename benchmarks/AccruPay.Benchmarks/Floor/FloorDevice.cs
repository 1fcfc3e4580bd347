namespace AccruPay.Benchmarks;

/// <summary>The customer's device of a request.</summary>
internal sealed class FloorDevice
{
    public string? DeviceId { get; set; }

    public string? DeviceIp { get; set; }

    public string? DeviceBrowser { get; set; }

    public string? DeviceOS { get; set; }

    public string? DeviceName { get; set; }

    public string? DeviceType { get; set; }
}
