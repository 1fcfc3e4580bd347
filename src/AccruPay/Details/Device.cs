using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The customer's device as a record of the service holds it: any part may be missing.</summary>
/// <remarks>Requests take <see cref="DeviceDetails"/>.</remarks>
public sealed record Device
{
    private static readonly Device Empty = new();

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public Device()
    {
    }

    private Device(Device? previous, ref WireReader reader, FieldTable fields, ref int position)
        : this(previous ?? Empty)
    {
        var group = reader.Group;
        do
        {
            switch (reader.Name)
            {
                case "Id":
                    Id = reader.ReadString();
                    break;
                case "Ip":
                    Ip = reader.ReadString();
                    break;
                case "Browser":
                    Browser = reader.ReadString();
                    break;
                case "OS":
                    OS = reader.ReadString();
                    break;
                case "Name":
                    Name = reader.ReadString();
                    break;
                case "Type":
                    Type = reader.ReadEnum<DeviceType>(out var typeText);
                    TypeText = typeText;
                    break;
            }
        }
        while (reader.NextFieldInGroup(fields, ref position, group));
    }

    /// <summary>The device's id; null where none was given.</summary>
    public string? Id { get; init; }

    /// <summary>The device's IP address; null where none was given.</summary>
    public string? Ip { get; init; }

    /// <summary>The browser; null where none was given.</summary>
    public string? Browser { get; init; }

    /// <summary>The operating system; null where none was given.</summary>
    public string? OS { get; init; }

    /// <summary>The device's name; null where none was given.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the device.</summary>
    public DeviceType Type { get; init; }

    /// <summary>
    /// The text of <see cref="Type"/> as the service sent it, also where this version does not know the value; null where
    /// it sent none.
    /// </summary>
    public string? TypeText { get; init; }

    /// <summary>Shows no personal data.</summary>
    public override string ToString() => nameof(Device);

    internal static Device Read(Device? previous, ref WireReader reader, FieldTable fields, ref int position) =>
        new(previous, ref reader, fields, ref position);
}
