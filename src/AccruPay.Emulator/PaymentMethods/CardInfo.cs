namespace AccruPay.Emulator;

/// <summary>A card, without its number.</summary>
internal sealed record CardInfo(string Brand, string NumberMasked, int ExpirationMonth, int ExpirationYear) : IPaymentMethodInfo
{
    public EmulatedPaymentMethodType Type => EmulatedPaymentMethodType.Card;
}
