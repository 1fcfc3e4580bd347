using Microsoft.EntityFrameworkCore;
using Store.Data;

namespace Store.Cards;

/// <summary>The cards that visitors have saved.</summary>
internal sealed class CardFile(IDbContextFactory<StoreContext> contexts)
{
    public async Task<IReadOnlyList<SavedCard>> OfAsync(string visitorId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Cards.AsNoTracking().Where(card => card.VisitorId == visitorId).OrderBy(card => card.Label).ToListAsync(cancellationToken);
    }

    /// <summary>Reads a card of one visitor. Somebody else's is none.</summary>
    public async Task<SavedCard?> FindAsync(string paymentMethodId, string visitorId, CancellationToken cancellationToken) =>
        (await OfAsync(visitorId, cancellationToken)).FirstOrDefault(card => card.PaymentMethodId == paymentMethodId);
}
