using AccruPay;
using Store.Orders;

namespace Store.Catalogue;

/// <summary>What the store sells. Prices come from here, never from a form.</summary>
internal static class ProductCatalogue
{
    public static IReadOnlyList<Product> All { get; } =
    [
        new("mug", OrderKind.Purchase, "Harbour mug", "Stoneware, glazed by hand, for slow mornings.", new Money(1_800, Currency.Usd)),
        new("notebook", OrderKind.Purchase, "Linen notebook", "Two hundred blank pages that lie flat.", new Money(1_250, Currency.Eur)),
        new("lamp", OrderKind.Purchase, "Quay lamp", "Warm light for a desk by the window.", new Money(6_400, Currency.Usd)),
        new("room", OrderKind.Booking, "A night by the sea", "We hold the price on your card, and charge when you leave.", new Money(24_000, Currency.Usd)),
    ];

    public static Product? Find(string? id) => All.FirstOrDefault(product => product.Id == id);
}
