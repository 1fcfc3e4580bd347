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

    /// <summary>So many failures, one after another, are no matter of single orders: the service is down.</summary>
    private const int MostFailuresInARow = 3;

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
            var failuresInARow = 0;
            foreach (var order in await LongestUncheckedAsync(cancellationToken))
            {
                failuresInARow = await TryCheckAsync(order, cancellationToken) ? 0 : failuresInARow + 1;
                if (failuresInARow < MostFailuresInARow)
                    continue;
                LogDown();
                break;
            }
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // One bad round must not be the last one. A cancellation that is not the host's is a failure like any other.
            LogFailed(error);
        }
    }

    /// <summary>
    /// What the service cannot say about one order must not keep it from being asked about the others: an order that fails moves to the back
    /// as well.
    /// </summary>
    /// <returns>False where the service seems to be down, or the store is broken itself.</returns>
    private async Task<bool> TryCheckAsync(Order order, CancellationToken cancellationToken)
    {
        try
        {
            await checks.CheckAsync(order, cancellationToken);
            return true;
        }
        catch (AccruPayException silent) when (!cancellationToken.IsCancellationRequested)
        {
            LogSilent(silent, order.Code);
            return !silent.IsTransient;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            LogBroken(error, order.Code);
            return false;
        }
        finally
        {
            await StampAsync(order, cancellationToken);
        }
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
    private partial void LogDown();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The payment service does not say what became of {Code}")]
    private partial void LogSilent(Exception error, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Code} could not be checked; it is checked later")]
    private partial void LogBroken(Exception error, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Open orders could not be checked; they are checked later")]
    private partial void LogFailed(Exception error);
}
