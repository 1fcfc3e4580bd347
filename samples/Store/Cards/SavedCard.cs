using AccruPay;

namespace Store.Cards;

/// <summary>A card that a visitor has saved at the provider. The store knows what to call it, and never its number.</summary>
public sealed class SavedCard
{
    private const int ShownDigits = 4;

    /// <summary>The service's id of the payment method.</summary>
    public required string PaymentMethodId { get; init; }

    public required string VisitorId { get; init; }

    /// <summary>The account at which it can be charged, and no other.</summary>
    public required string ProviderAccountId { get; init; }

    /// <summary>What the visitor knows it by, such as "Visa ending in 0961".</summary>
    public required string Label { get; init; }

    public static string LabelOf(PaymentMethodInfo? info)
    {
        if (info is not CardPaymentMethodInfo card)
            return "Saved payment method";
        var brand = card.CardBrand is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "Card";
        var digits = new string([.. (card.CardNumberMasked ?? "").Where(char.IsAsciiDigit).TakeLast(ShownDigits)]);
        return digits.Length == ShownDigits ? $"{brand} ending in {digits}" : brand;
    }
}
