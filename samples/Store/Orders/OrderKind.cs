namespace Store.Orders;

/// <summary>What the visitor does at the checkout for an order.</summary>
public enum OrderKind
{
    /// <summary>Pays.</summary>
    Purchase,

    /// <summary>Lets the price be held; it is captured later, in part or in full, or released.</summary>
    Booking,

    /// <summary>Saves a card. An order over nothing, so that it is followed up like any other.</summary>
    CardOnFile,
}
