namespace AccruPay.Emulator;

/// <summary>The device that the customer pays with.</summary>
internal sealed record DeviceDetails
{
    public string? Id { get; init; }

    public string? Ip { get; init; }

    public string? Browser { get; init; }

    public string? OperatingSystem { get; init; }

    public string? Name { get; init; }

    public DeviceType? Type { get; init; }
}
