using Store.Orders;

namespace Store.Following;

/// <summary>What a look at an order has shown.</summary>
/// <param name="Order">The order as it stands afterwards.</param>
/// <param name="IsWithoutTrace">Whether something was looked for, and the service knows nothing of it.</param>
internal sealed record OrderCheck(Order Order, bool IsWithoutTrace);
