namespace AccruPay.Emulator;

/// <summary>Stripe: an intent per session, whose client secret is the token; payments live a day, setups for ever.</summary>
internal sealed class StripeRules : ProviderRules
{
    public static readonly StripeRules Instance = new();

    public override EmulatedProvider Provider => EmulatedProvider.Stripe;

    public override bool TakesAch => false;

    public override TimeSpan? Lifetime(EmulatedTransactionAction action) =>
        action == EmulatedTransactionAction.AddPaymentMethod ? null : TimeSpan.FromHours(24);

    public override string NewSessionCode(EmulatedTransactionAction action) =>
        (action == EmulatedTransactionAction.AddPaymentMethod ? "seti_" : "pi_") + NewId.Short();

    public override string NewToken(string sessionCode) => sessionCode + "_secret_" + NewId.Short();

    public override string NewTransactionCode() => "ch_" + NewId.Short();

    public override string NewCustomerCode() => "cus_" + NewId.Short();

    public override string NewPaymentMethodCode() => "pm_" + NewId.Short();

    public override string NewPaymentPlanCode() => "sub_" + NewId.Short();

    public override string NewPaymentPlanTemplateCode() => "price_" + NewId.Short();
}
