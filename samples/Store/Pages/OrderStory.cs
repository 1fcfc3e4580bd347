using Store.Orders;

namespace Store.Pages;

/// <summary>Where an order stands, in words for its visitor.</summary>
/// <param name="Heading">The news.</param>
/// <param name="Text">What it means.</param>
/// <param name="Label">A word or two for lists.</param>
/// <param name="Tone">good, wait, bad or calm: a class of the style sheet, and never the only sign.</param>
internal sealed record OrderStory(string Heading, string Text, string Label, string Tone)
{
    private const string Good = "good";
    private const string Wait = "wait";
    private const string Bad = "bad";
    private const string Calm = "calm";

    private const string WaitText =
        "The checkout is not finished, or your bank has not decided. You can close this page: we keep asking, and lose nothing.";

    private const string FindingOutText =
        "Your card may have been charged, and the answer got lost. Please do not pay again: we keep asking until we know.";

    public static OrderStory Of(Order order) => order.Status switch
    {
        OrderStatus.Open when order.SessionId is null => new("Almost there", "Your order is stored. Nothing has been charged.", "To do", Calm),
        OrderStatus.Open => new("Waiting for the payment service", WaitText, "Waiting", Wait),
        OrderStatus.Charging => new("We are finding out", FindingOutText, "Finding out", Wait),
        OrderStatus.AttemptFailed => new("Not paid", order.Problem ?? "The payment did not go through.", "Not paid", Bad),
        OrderStatus.Completed => Completed(order),
        OrderStatus.Held => new("Reserved", $"{PriceText.Of(order.Total)} is held on your card. Nothing is charged before you leave.", "Reserved", Good),
        OrderStatus.Refunded => new("Refunded", "All of your payment is given back, and nothing more will be sent. Your bank may need some days.", "Refunded", Calm),
        OrderStatus.Released => new("Reservation released", "The hold on your card is released. Nothing was charged.", "Released", Calm),
        _ => new("We are looking into it", order.Problem ?? "Somebody of us looks at this order.", "Being looked at", Bad),
    };

    private static OrderStory Completed(Order order) => order.Kind switch
    {
        OrderKind.Purchase => new("Paid. Thank you!", "We are packing your order.", "Paid", Good),
        OrderKind.Booking => new("Thank you for your stay", "Your stay has been charged, and what was left of the hold is released.", "Charged", Good),
        _ => new("Card saved", "You can pay with it next time. Nothing was charged.", "Saved", Good),
    };
}
