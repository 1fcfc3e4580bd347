using Microsoft.AspNetCore.Http.HttpResults;
using Store.Orders;
using Store.Pages;
using Store.Visitors;

namespace Store.Catalogue;

/// <summary>The shop's window, and ordering what stands in it.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => new RazorComponentResult<CataloguePage>());
        routes.MapGet("/products/{id}", Show);
        routes.MapPost("/products/{id}", OrderAsync);
    }

    private static IResult Show(string id) =>
        ProductCatalogue.Find(id) is { } product ? new RazorComponentResult<ProductPage>(new { Product = product }) : Answers.NotFound();

    /// <summary>Stores an order. Nothing is asked of the payment service yet.</summary>
    private static async Task<IResult> OrderAsync(
        string id, HttpContext context, OrderBook orders, VisitorCookie visitors, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (ProductCatalogue.Find(id) is not { } product)
            return Answers.NotFound();
        if (Buyer.Read(await context.Request.ReadFormAsync(cancellationToken), out var problem) is not { } buyer)
            return new RazorComponentResult<ProductPage>(new { Product = product, Problem = problem }) { StatusCode = StatusCodes.Status400BadRequest };

        var order = NewOrder.For(product, buyer, visitors.IdOf(context), clock.GetUtcNow());
        await orders.AddAsync(order, cancellationToken);
        return Answers.SeeOther($"/orders/{order.Id}");
    }
}
