using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>The type of the customer's device.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<DeviceType>))]
public enum DeviceType
{
    /// <summary>The type is not known; the default.</summary>
    Unknown = 0,

    /// <summary>A desktop or laptop computer.</summary>
    Desktop,

    /// <summary>A smartphone.</summary>
    Smartphone,

    /// <summary>A tablet.</summary>
    Tablet,

    /// <summary>A television.</summary>
    Tv,
}
