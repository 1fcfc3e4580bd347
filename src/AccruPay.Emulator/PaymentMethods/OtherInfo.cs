namespace AccruPay.Emulator;

/// <summary>A means of payment of which nothing more is known.</summary>
internal sealed record OtherInfo : IPaymentMethodInfo
{
    public EmulatedPaymentMethodType Type => EmulatedPaymentMethodType.Other;
}
