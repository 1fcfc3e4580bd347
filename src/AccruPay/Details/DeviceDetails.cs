using System.Text.Json;

namespace AccruPay;

/// <summary>The customer's device, as risk checks at the provider may want to know.</summary>
/// <remarks>
/// Every member may be null, to leave it out. Personal data: it does not print. Immutable and thread-safe.
/// </remarks>
public sealed record DeviceDetails
{
    private static readonly JsonEncodedText IdName = JsonEncodedText.Encode("deviceId");
    private static readonly JsonEncodedText IpName = JsonEncodedText.Encode("deviceIp");
    private static readonly JsonEncodedText BrowserName = JsonEncodedText.Encode("deviceBrowser");
    private static readonly JsonEncodedText OSName = JsonEncodedText.Encode("deviceOS");
    private static readonly JsonEncodedText DeviceNameName = JsonEncodedText.Encode("deviceName");
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("deviceType");

    /// <summary>The device's id; null to leave it out.</summary>
    public string? Id { get; init; }

    /// <summary>The device's IP address; null to leave it out.</summary>
    public string? Ip { get; init; }

    /// <summary>The browser, such as its user agent; null to leave it out.</summary>
    public string? Browser { get; init; }

    /// <summary>The operating system; null to leave it out.</summary>
    public string? OS { get; init; }

    /// <summary>The device's name; null to leave it out.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the device; null to leave it out.</summary>
    public DeviceType? Type { get; init; }

    /// <summary>Gives the name of the type, and no personal data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => nameof(DeviceDetails);

    /// <summary>Refuses what cannot be sent.</summary>
    /// <param name="argumentName">The name of the argument that holds these details, such as "request.Device".</param>
    /// <exception cref="ArgumentException">A member breaks its rule; the exception names both.</exception>
    internal void Validate(string argumentName)
    {
        if (Type is { } type && !WireEnum<DeviceType>.IsDefined(type))
            throw new ArgumentException("The type must be one that the API knows, or null.", $"{argumentName}.{nameof(Type)}");
    }

    /// <summary>Writes the details as an object, without the members that are null.</summary>
    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WireText.WriteOptional(writer, IdName, Id);
        WireText.WriteOptional(writer, IpName, Ip);
        WireText.WriteOptional(writer, BrowserName, Browser);
        WireText.WriteOptional(writer, OSName, OS);
        WireText.WriteOptional(writer, DeviceNameName, Name);
        if (Type is { } type) writer.WriteString(TypeName, WireEnum<DeviceType>.ToText(type));
        writer.WriteEndObject();
    }
}
