namespace AccruPay.Emulator;

/// <summary>Nuvei: numeric transaction codes, and session tokens that live 20 minutes.</summary>
internal sealed class NuveiRules(IdSource ids) : ProviderRules
{
    public override EmulatedProvider Provider => EmulatedProvider.Nuvei;

    public override bool TakesAch => true;

    public override TimeSpan? Lifetime(EmulatedTransactionAction action) => TimeSpan.FromMinutes(20);

    public override string NewSessionCode(EmulatedTransactionAction action) => ids.NextShortNumber();

    public override string NewToken(string sessionCode) => ids.Create();

    public override string NewTransactionCode() => ids.NextLongNumber();

    public override string NewCustomerCode() => "user-" + ids.Short();

    public override string NewPaymentMethodCode() => ids.NextShortNumber();

    public override string NewPaymentPlanCode() => ids.NextShortNumber();

    public override string NewPaymentPlanTemplateCode() => ids.NextShortNumber();
}
