using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Every life that a session can have: each kind, at each provider, with each outcome.</summary>
internal static class SessionLives
{
    internal static IEnumerable<(EmulatedProvider Provider, TransactionAction Action, CustomerOutcome Outcome)> All =>
        from provider in Enum.GetValues<EmulatedProvider>()
        from action in SessionFlow.Actions
        from outcome in Enum.GetValues<CustomerOutcome>()
        where outcome != CustomerOutcome.Expired || Expires(provider, action)
        select (provider, action, outcome);

    internal static ProviderSelector SelectorOf(EmulatedProvider provider) =>
        ProviderSelector.Type(provider == EmulatedProvider.Nuvei ? PaymentProvider.Nuvei : PaymentProvider.Stripe);

    // At Stripe, adding a payment method has no time limit.
    private static bool Expires(EmulatedProvider provider, TransactionAction action) =>
        provider != EmulatedProvider.Stripe || action != TransactionAction.AddPaymentMethod;
}
