using Microsoft.AspNetCore.Http.HttpResults;
using Store.Orders;
using Store.Pages;
using Store.Visitors;

namespace Store.Cards;

/// <summary>A visitor's saved cards.</summary>
internal static class CardEndpoints
{
    public static void MapCards(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cards", ShowAsync);
        routes.MapPost("/cards", AddAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, CardFile cards, VisitorCookie visitors, CancellationToken cancellationToken) =>
        new RazorComponentResult<CardsPage>(new { Cards = await cards.OfAsync(visitors.IdOf(context), cancellationToken) });

    /// <summary>Stores the wish to save a card as an order over nothing, which is followed up like any other.</summary>
    private static async Task<IResult> AddAsync(
        HttpContext context, OrderBook orders, CardFile cards, VisitorCookie visitors, TimeProvider clock, CancellationToken cancellationToken)
    {
        var visitorId = visitors.IdOf(context);
        if (Buyer.Read(await context.Request.ReadFormAsync(cancellationToken), out var problem) is not { } buyer)
        {
            var saved = await cards.OfAsync(visitorId, cancellationToken);
            return new RazorComponentResult<CardsPage>(new { Cards = saved, Problem = problem }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        var order = NewOrder.ForCard(buyer, visitorId, clock.GetUtcNow());
        await orders.AddAsync(order, cancellationToken);
        return Answers.SeeOther($"/orders/{order.Id}");
    }
}
