namespace AccruPay.Emulator;

/// <summary>Stripe: an intent per session, whose client secret is the token; payments live a day, setups for ever.</summary>
internal sealed class StripeRules(IdSource ids) : ProviderRules
{
    public override EmulatedProvider Provider => EmulatedProvider.Stripe;

    public override bool TakesAch => false;

    public override TimeSpan? Lifetime(EmulatedTransactionAction action) =>
        action == EmulatedTransactionAction.AddPaymentMethod ? null : TimeSpan.FromHours(24);

    public override string NewSessionCode(EmulatedTransactionAction action) =>
        (action == EmulatedTransactionAction.AddPaymentMethod ? "seti_" : "pi_") + ids.Short();

    public override string NewToken(string sessionCode) => sessionCode + "_secret_" + ids.Short();

    public override string NewTransactionCode() => "ch_" + ids.Short();

    public override string NewCustomerCode() => "cus_" + ids.Short();

    public override string NewPaymentMethodCode() => "pm_" + ids.Short();

    public override string NewPaymentPlanCode() => "sub_" + ids.Short();

    public override string NewPaymentPlanTemplateCode() => "price_" + ids.Short();
}
