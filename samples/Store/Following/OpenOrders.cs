using AccruPay;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Store.Data;
using Store.Orders;

namespace Store.Following;

/// <summary>
/// Checks, from time to time, every order of which something is not known: the visitor who closed the browser, the charge whose answer was lost,
/// the server that stopped half way. Several servers may do so at once.
/// </summary>
internal sealed partial class OpenOrders(
    OrderChecks checks,
    IDbContextFactory<StoreContext> contexts,
    IOptions<StoreOptions> options,
    TimeProvider clock,
    ILogger<OpenOrders> logger) : BackgroundService
{
    private const int MostAtOnce = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.CheckInterval, clock);
        do
        {
            await CheckAllAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One round over all orders of which something is not known. It fails for no order and no outage.</summary>
    public async Task CheckAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var order in await LongestUncheckedAsync(cancellationToken))
                await CheckAsync(order, cancellationToken);
        }
        catch (AccruPayException down) when (down.IsTransient)
        {
            LogDown(down);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // One bad round must not be the last one.
            LogFailed(error);
        }
    }

    /// <summary>What the service refuses to say about one order must not keep it from being asked about the others; that it is down, must.</summary>
    private async Task CheckAsync(Order order, CancellationToken cancellationToken)
    {
        try
        {
            await checks.CheckAsync(order, cancellationToken);
        }
        catch (AccruPayException refused) when (!refused.IsTransient && refused is not AccruPayOutcomeUnknownException)
        {
            LogRefused(refused, order.Code);
        }
        await StampAsync(order, cancellationToken);
    }

    private async Task<IReadOnlyList<Order>> LongestUncheckedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Orders.AsNoTracking()
            .Where(order => order.Status == OrderStatus.Open && order.SessionId != null
                || order.Status == OrderStatus.Charging
                || order.OpenOperationId != null)
            .OrderBy(order => order.CheckedAt)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
    }

    private async Task StampAsync(Order order, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        DateTimeOffset? now = clock.GetUtcNow();
        await context.Orders.Where(row => row.Id == order.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(stored => stored.CheckedAt, now), cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The payment service is down; open orders are checked later")]
    private partial void LogDown(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The payment service does not say what became of {Code}")]
    private partial void LogRefused(Exception error, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Open orders could not be checked; they are checked later")]
    private partial void LogFailed(Exception error);
}
