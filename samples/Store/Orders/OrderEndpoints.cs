using Microsoft.AspNetCore.Http.HttpResults;
using Store.Cards;
using Store.Checkout;
using Store.Following;
using Store.Pages;
using Store.Visitors;

namespace Store.Orders;

/// <summary>A visitor's orders: looking, paying, coming back.</summary>
internal static class OrderEndpoints
{
    private const int MostShown = 50;

    public static void MapOrders(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/orders", ListAsync);
        routes.MapGet("/orders/{id}", ShowAsync);
        routes.MapGet("/orders/{id}/return", ReturnAsync);
        routes.MapPost("/orders/{id}/check", ReturnAsync);
        routes.MapPost("/orders/{id}/checkout", CheckoutAsync);
        routes.MapPost("/orders/{id}/charge", ChargeAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext context, OrderBook orders, VisitorCookie visitors, CancellationToken cancellationToken) =>
        new RazorComponentResult<OrdersPage>(new { Orders = await orders.LatestAsync(visitors.IdOf(context), MostShown, cancellationToken) });

    private static async Task<IResult> ShowAsync(
        string id, HttpContext context, OrderBook orders, CardFile cards, VisitorCookie visitors, CancellationToken cancellationToken)
    {
        var visitorId = visitors.IdOf(context);
        return await orders.FindAsync(id, visitorId, cancellationToken) is { } order
            ? new RazorComponentResult<OrderPage>(new { Order = order, Cards = await cards.OfAsync(visitorId, cancellationToken) })
            : Answers.NotFound();
    }

    /// <summary>
    /// The visitor is back from the checkout. Whatever the address says about success is not read: the service is asked. Anybody may call this
    /// at any time, and nothing comes of it but the truth.
    /// </summary>
    private static async Task<IResult> ReturnAsync(
        string id, HttpContext context, OrderBook orders, OrderChecks checks, VisitorCookie visitors, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(id, visitors.IdOf(context), cancellationToken) is not { } order)
            return Answers.NotFound();
        await checks.CheckAsync(order, cancellationToken);
        return Answers.SeeOther($"/orders/{id}");
    }

    private static async Task<IResult> CheckoutAsync(
        string id, HttpContext context, OrderBook orders, CheckoutSessions sessions, PaymentService service, VisitorCookie visitors, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(id, visitors.IdOf(context), cancellationToken) is not { } order)
            return Answers.NotFound();

        var current = await sessions.EnsureAsync(order, cancellationToken);
        return current is { CanContinue: true, SessionId: { } sessionId }
            ? Answers.SeeOther(service.CheckoutAddress(sessionId, ReturnAddress(context.Request, id)) ?? $"/orders/{id}")
            : Answers.SeeOther($"/orders/{id}");
    }

    /// <summary>The request's cancellation goes to what is read before; it never reaches the charge.</summary>
    private static async Task<IResult> ChargeAsync(
        string id, HttpContext context, OrderBook orders, CardFile cards, CardCharges charges, VisitorCookie visitors, CancellationToken cancellationToken)
    {
        var visitorId = visitors.IdOf(context);
        var form = await context.Request.ReadFormAsync(cancellationToken);
        if (await orders.FindAsync(id, visitorId, cancellationToken) is not { } order
            || await cards.FindAsync(form["card"].ToString(), visitorId, cancellationToken) is not { } card)
            return Answers.NotFound();

        await charges.ChargeAsync(order, card);
        return Answers.SeeOther($"/orders/{id}");
    }

    /// <summary>The host is one of AllowedHosts, so that a forged header leads nobody astray.</summary>
    private static string ReturnAddress(HttpRequest request, string id) => $"{request.Scheme}://{request.Host}/orders/{id}/return";
}
