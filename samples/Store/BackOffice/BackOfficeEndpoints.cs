using AccruPay;
using Microsoft.AspNetCore.Http.HttpResults;
using Store.MoneyOperations;
using Store.Orders;
using Store.Pages;

namespace Store.BackOffice;

/// <summary>What staff see and do: orders, transactions, refunds, captures, voids.</summary>
internal static class BackOfficeEndpoints
{
    private const int MostShown = 100;
    private const int PageSize = 20;

    public static void MapBackOffice(this IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup("/back-office").RequireAuthorization();
        staff.MapGet("", ListAsync);
        staff.MapGet("/transactions", TransactionsAsync);
        staff.MapGet("/orders/{id}", ShowAsync);
        staff.MapPost("/orders/{id}/operations", OperateAsync);
        staff.MapPost("/orders/{id}/dismiss", DismissAsync);
    }

    private static async Task<IResult> ListAsync(OrderBook orders, CancellationToken cancellationToken) =>
        new RazorComponentResult<BackOfficePage>(new { Orders = await orders.LatestAsync(visitorId: null, MostShown, cancellationToken) });

    private static async Task<IResult> TransactionsAsync(AccruPayClient accruPay, string? after, CancellationToken cancellationToken)
    {
        var filter = new TransactionFilter
        {
            PageSize = PageSize,
            Paging = Paging.Forward(string.IsNullOrWhiteSpace(after) ? null : after),
            Sorting = [Sorting.ByCreatedAt(SortOrder.Descending)],
        };
        await foreach (var page in accruPay.Transactions.ListAsync(filter, cancellationToken).AsPages(cancellationToken))
            return new RazorComponentResult<TransactionsPage>(new { Page = page });
        return new RazorComponentResult<TransactionsPage>(new { Page = new Page<Transaction>() });
    }

    private static async Task<IResult> ShowAsync(string id, BackOfficeOrders backOffice, string? problem, CancellationToken cancellationToken) =>
        await backOffice.ViewAsync(id, cancellationToken) is { } view
            ? new RazorComponentResult<BackOfficeOrderPage>(new { View = view, Problem = OperationProblem.Find(problem) })
            : Answers.NotFound();

    /// <summary>The request's cancellation goes to what is read before; it never reaches the refund, capture or void.</summary>
    private static async Task<IResult> OperateAsync(
        string id, HttpRequest request, BackOfficeOrders backOffice, OperationForm form, MoneyDesk desk, CancellationToken cancellationToken)
    {
        if (await backOffice.ViewAsync(id, cancellationToken) is not { } view)
            return Answers.NotFound();

        var wish = form.Read(await request.ReadFormAsync(cancellationToken), view);
        if (wish.Operation is { } operation && await desk.RunAsync(operation))
            return Answers.SeeOther($"/back-office/orders/{id}");
        return Answers.SeeOther($"/back-office/orders/{id}?problem={(wish.Problem ?? OperationProblem.NotNow).Key}");
    }

    private static async Task<IResult> DismissAsync(string id, BackOfficeOrders backOffice, CancellationToken cancellationToken) =>
        await backOffice.DismissAsync(id, cancellationToken)
            ? Answers.SeeOther($"/back-office/orders/{Uri.EscapeDataString(id)}")
            : Answers.SeeOther($"/back-office/orders/{Uri.EscapeDataString(id)}?problem={OperationProblem.TooEarly.Key}");
}
