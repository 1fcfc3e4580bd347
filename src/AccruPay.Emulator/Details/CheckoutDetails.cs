namespace AccruPay.Emulator;

/// <summary>What a start tells about the customer; a session and its transaction share it.</summary>
internal sealed record CheckoutDetails
{
    public static readonly CheckoutDetails None = new();

    public ContactDetails? Billing { get; init; }

    public ContactDetails? Shipping { get; init; }

    public UserDetails? User { get; init; }

    public DeviceDetails? Device { get; init; }
}
