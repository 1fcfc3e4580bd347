namespace AccruPay.Emulator;

/// <summary>What differs from provider to provider: how long a session lives and what its codes look like.</summary>
internal abstract class ProviderRules
{
    /// <summary>How long after its success a card payment is captured, and how long after its start a debit goes to the bank: until then it can be voided.</summary>
    public static readonly TimeSpan CapturesAfter = TimeSpan.FromHours(24);

    public abstract EmulatedProvider Provider { get; }

    /// <summary>Whether the service takes ACH payments there.</summary>
    public abstract bool TakesAch { get; }

    /// <summary>How long a session lives; null means that it never expires.</summary>
    public abstract TimeSpan? Lifetime(EmulatedTransactionAction action);

    public abstract string NewSessionCode(EmulatedTransactionAction action);

    public abstract string NewToken(string sessionCode);

    public abstract string NewTransactionCode();

    public abstract string NewCustomerCode();

    public abstract string NewPaymentMethodCode();

    public abstract string NewPaymentPlanCode();

    public abstract string NewPaymentPlanTemplateCode();

    public static ProviderRules Of(EmulatedProvider provider, IdSource ids) => provider switch
    {
        EmulatedProvider.Nuvei => new NuveiRules(ids),
        EmulatedProvider.Stripe => new StripeRules(ids),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "The emulator knows the providers Nuvei and Stripe."),
    };
}
