namespace AccruPay.Emulator;

/// <summary>
/// The named test cards. Where a provider publishes a test card for the outcome, its number is that card's.
/// </summary>
public static class TestCards
{
    /// <summary>Approved without 3-D Secure.</summary>
    public static TestCard Approved { get; } = new(nameof(Approved), CardOutcome.Approved, "4000027891380961", "4242424242424242");

    /// <summary>Declined: do not honor.</summary>
    public static TestCard Declined { get; } = new(nameof(Declined), CardOutcome.Declined, "5333463046218753", "4000000000000002");

    /// <summary>Declined: insufficient funds. The number is Stripe's at both providers.</summary>
    public static TestCard InsufficientFunds { get; } = new(nameof(InsufficientFunds), CardOutcome.InsufficientFunds, "4000000000009995", "4000000000009995");

    /// <summary>Asks for 3-D Secure, which the customer abandons: the session stays open until it expires.</summary>
    public static TestCard ThreeDSecureAbandoned { get; } = new(nameof(ThreeDSecureAbandoned), CardOutcome.ThreeDSecureAbandoned, "2221008123677736", "4000002500003155", CardOutcome.AuthenticationRequired);

    /// <summary>Breaks at the provider. The number is Stripe's at both providers.</summary>
    public static TestCard ProcessingError { get; } = new(nameof(ProcessingError), CardOutcome.ProcessingError, "4000000000000119", "4000000000000119");

    /// <summary>
    /// Taken at once and decided later, by <see cref="CustomerSide.CompletePending"/>. The number is the emulator's own.
    /// </summary>
    public static TestCard Pending { get; } = new(nameof(Pending), CardOutcome.Pending, "4000000000070005", "4000000000070005");

    /// <summary>Declined: the card has expired. The number is Stripe's at both providers.</summary>
    public static TestCard Expired { get; } = new(nameof(Expired), CardOutcome.ExpiredCard, "4000000000000069", "4000000000000069");

    /// <summary>Declined: the security code is wrong. The number is Stripe's at both providers.</summary>
    public static TestCard IncorrectCvc { get; } = new(nameof(IncorrectCvc), CardOutcome.IncorrectCvc, "4000000000000127", "4000000000000127");

    /// <summary>Approved when the customer submits it, and stored; declined when the merchant charges it later. The number is Stripe's at both providers.</summary>
    public static TestCard DeclinedWhenCharged { get; } =
        new(nameof(DeclinedWhenCharged), CardOutcome.Approved, "4000000000000341", "4000000000000341", CardOutcome.Declined);

    /// <summary>
    /// Approved when the customer submits it and does 3-D Secure; declined when the merchant charges it later without the customer.
    /// The number is Stripe's at both providers.
    /// </summary>
    public static TestCard AuthenticationRequired { get; } =
        new(nameof(AuthenticationRequired), CardOutcome.Approved, "4000002760003184", "4000002760003184", CardOutcome.AuthenticationRequired);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TestCard> All { get; } =
    [
        Approved, Declined, InsufficientFunds, ThreeDSecureAbandoned, ProcessingError, Pending,
        Expired, IncorrectCvc, DeclinedWhenCharged, AuthenticationRequired,
    ];

    /// <summary>Finds a test card by the number that a customer typed; spaces do not matter.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="number">The card number.</param>
    /// <returns>The card; null where the number is not a test card at this provider.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public static TestCard? Find(EmulatedProvider provider, string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var digits = number.Replace(" ", "", StringComparison.Ordinal);
        return All.FirstOrDefault(card => string.Equals(card.NumberAt(provider), digits, StringComparison.Ordinal));
    }
}
