using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>Where a payment plan stands. ENDED and CANCELED are final.</summary>
[JsonConverter(typeof(WireEnumJsonConverter<PaymentPlanStatus>))]
public enum PaymentPlanStatus
{
    /// <summary>The service sent no status, or one that this version does not know.</summary>
    Unknown = 0,

    /// <summary>The provider is setting the plan up.</summary>
    Initializing,

    /// <summary>The plan charges at its interval.</summary>
    Active,

    /// <summary>The plan is paused at the provider.</summary>
    Inactive,

    /// <summary>The plan was canceled.</summary>
    Canceled,

    /// <summary>The plan has run its whole length.</summary>
    Ended,

    /// <summary>Something broke at the provider.</summary>
    Error,
}
