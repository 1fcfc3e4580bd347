using Microsoft.EntityFrameworkCore;
using Store.Data;

namespace Store.Orders;

/// <summary>
/// Reads and changes orders. A change is decided on what is stored and saved only if that is still so; otherwise it is decided anew on what
/// another request, or another server, has left. So of any number of callers one makes a change, and the others are told that they did not.
/// </summary>
internal sealed class OrderBook(IDbContextFactory<StoreContext> contexts)
{
    public async Task AddAsync(Order order, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(order);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<Order?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Orders.AsNoTracking().FirstOrDefaultAsync(order => order.Id == id, cancellationToken);
    }

    /// <summary>Reads an order of one visitor. Somebody else's is none.</summary>
    public async Task<Order?> FindAsync(string id, string visitorId, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } order && order.VisitorId == visitorId ? order : null;

    public async Task<IReadOnlyList<Order>> LatestAsync(string? visitorId, int count, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Orders.AsNoTracking()
            .Where(order => visitorId == null || order.VisitorId == visitorId)
            .OrderByDescending(order => order.CreatedAt)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Makes a change, together with the rows that the change adds, or not at all.</summary>
    /// <param name="id">The order's id.</param>
    /// <param name="change">Decides on the stored order, and says whether it changed. It may run several times.</param>
    /// <returns>The order as it stands now, and whether this call changed it.</returns>
    /// <remarks>It takes no cancellation: what has been found out about money is written down.</remarks>
    public async Task<OrderChange> ChangeAsync(string id, Func<Order, StoreContext, Task<bool>> change)
    {
        while (true)
        {
            await using var context = await contexts.CreateDbContextAsync();
            var order = await context.Orders.FirstAsync(order => order.Id == id);
            if (!await change(order, context))
                return new OrderChange(order, false);

            var seen = order.Version++;
            try
            {
                await context.SaveChangesAsync();
                return new OrderChange(order, true);
            }
            catch (DbUpdateException failed)
            {
                // Somebody was faster: the version is another one, or a row that the change adds is there already. Look at what they left. Each
                // round is another's progress, so that this ends.
                if (failed is not DbUpdateConcurrencyException && !await HasMovedOnAsync(id, seen))
                    throw;
            }
        }
    }

    /// <inheritdoc cref="ChangeAsync(string, Func{Order, StoreContext, Task{bool}})"/>
    public Task<OrderChange> ChangeAsync(string id, Func<Order, bool> change) =>
        ChangeAsync(id, (order, _) => Task.FromResult(change(order)));

    private async Task<bool> HasMovedOnAsync(string id, int seen)
    {
        await using var context = await contexts.CreateDbContextAsync();
        return await context.Orders.AnyAsync(order => order.Id == id && order.Version != seen);
    }
}
