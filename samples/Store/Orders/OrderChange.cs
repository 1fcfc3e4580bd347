namespace Store.Orders;

/// <summary>What came of a change.</summary>
/// <param name="Order">The order as it stands now.</param>
/// <param name="IsMade">Whether this very call made the change; false where the order stood elsewhere.</param>
internal sealed record OrderChange(Order Order, bool IsMade);
