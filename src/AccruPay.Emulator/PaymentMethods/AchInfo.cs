namespace AccruPay.Emulator;

/// <summary>A bank account in the United States.</summary>
internal sealed record AchInfo(string AccountNumber, string RoutingNumber, string? BankName, AchSecCode? SecCode) : IPaymentMethodInfo
{
    public EmulatedPaymentMethodType Type => EmulatedPaymentMethodType.Ach;
}
