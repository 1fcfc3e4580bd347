using AccruPay;
using Store.Orders;

namespace Store.Catalogue;

/// <summary>Something that the store sells.</summary>
/// <param name="Id">The id, as it stands in addresses.</param>
/// <param name="Kind">Whether it is paid at once, or held and captured later.</param>
/// <param name="Name">The name.</param>
/// <param name="Description">One sentence about it.</param>
/// <param name="Price">The price, in minor units: exact, and never computed from a decimal.</param>
public sealed record Product(string Id, OrderKind Kind, string Name, string Description, Money Price);
