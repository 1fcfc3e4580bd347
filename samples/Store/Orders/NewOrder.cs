using AccruPay;
using Store.Catalogue;

namespace Store.Orders;

/// <summary>Makes orders. Their ids are never used again and cannot be guessed, since their transaction codes are made of them.</summary>
internal static class NewOrder
{
    public static Order For(Product product, Buyer buyer, string visitorId, DateTimeOffset now) => new()
    {
        Id = NewId(),
        VisitorId = visitorId,
        Kind = product.Kind,
        Title = product.Name,
        Amount = (long)product.Price.Amount,
        CurrencyCode = product.Price.Currency.Code,
        Buyer = buyer,
        CreatedAt = now,
    };

    public static Order ForCard(Buyer buyer, string visitorId, DateTimeOffset now) => new()
    {
        Id = NewId(),
        VisitorId = visitorId,
        Kind = OrderKind.CardOnFile,
        Title = "A card for next time",
        Amount = 0,
        CurrencyCode = Currency.Usd.Code,
        Buyer = buyer,
        CreatedAt = now,
    };

    private static string NewId() => $"order-{Guid.NewGuid():N}";
}
