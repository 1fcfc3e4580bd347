using System.Globalization;

namespace AccruPay.Emulator;

/// <summary>Nuvei: numeric transaction codes, and session tokens that live 20 minutes.</summary>
internal sealed class NuveiRules : ProviderRules
{
    public static readonly NuveiRules Instance = new();

    private static long LastTransactionCode = 2110000000000000000;
    private static long LastSessionCode = 480000000000;

    public override EmulatedProvider Provider => EmulatedProvider.Nuvei;

    public override bool TakesAch => true;

    public override TimeSpan? Lifetime(EmulatedTransactionAction action) => TimeSpan.FromMinutes(20);

    public override string NewSessionCode(EmulatedTransactionAction action) => Next(ref LastSessionCode);

    public override string NewToken(string sessionCode) => NewId.Create();

    public override string NewTransactionCode() => Next(ref LastTransactionCode);

    public override string NewCustomerCode() => "user-" + NewId.Short();

    public override string NewPaymentMethodCode() => Next(ref LastSessionCode);

    public override string NewPaymentPlanCode() => Next(ref LastSessionCode);

    public override string NewPaymentPlanTemplateCode() => Next(ref LastSessionCode);

    private static string Next(ref long last) => Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
}
