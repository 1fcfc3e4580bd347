namespace Store.Orders;

/// <summary>Where an order stands, as far as the store knows.</summary>
public enum OrderStatus
{
    /// <summary>The visitor has something to do at the checkout, or a session's outcome is not known yet.</summary>
    Open,

    /// <summary>A saved card is being charged, or has been, and its outcome is not known yet. Nobody may charge again.</summary>
    Charging,

    /// <summary>The latest attempt is over without a payment. The next one takes a new code.</summary>
    AttemptFailed,

    /// <summary>Paid and fulfilled, or the card is saved.</summary>
    Completed,

    /// <summary>The price is held on the visitor's card. Nothing is paid.</summary>
    Held,

    /// <summary>The hold was released without a payment.</summary>
    Released,

    /// <summary>It was paid, and all of it has been given back. Nothing is sent.</summary>
    Refunded,

    /// <summary>Money moved in another way than the order says. Somebody has to look.</summary>
    NeedsAttention,
}
