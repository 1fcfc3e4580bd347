using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Whether plans can be made from a template.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<PaymentPlanTemplateStatus>))]
public enum PaymentPlanTemplateStatus
{
    /// <summary>The service sent no status, or one that this version does not know. For reading only.</summary>
    Unknown = 0,

    /// <summary>Plans can be made.</summary>
    Enabled,

    /// <summary>No plan can be made.</summary>
    Disabled,
}
