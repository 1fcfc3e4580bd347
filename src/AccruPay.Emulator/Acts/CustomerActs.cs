namespace AccruPay.Emulator;

/// <summary>What the customer does with a session.</summary>
internal static class CustomerActs
{
    public const string Open = "customer/open";
    public const string Pay = "customer/pay";
    public const string CompletePending = "customer/complete-pending";
    public const string Cancel = "customer/cancel";

    public const string Session = "sessionId";
    public const string Card = "card";
    public const string Succeeded = "succeeded";

    public static IReadOnlyList<Act> All { get; } =
    [
        new(Open, [Session], (emulator, fields) => emulator.Customer.Open(fields.Text(Session))),
        new(Pay, [Session, Card], (emulator, fields) => emulator.Customer.Pay(fields.Text(Session), fields.Card(Card))),
        new(CompletePending, [Session, Succeeded], (emulator, fields) => emulator.Customer.CompletePending(fields.Text(Session), fields.Flag(Succeeded))),
        new(Cancel, [Session], (emulator, fields) => emulator.Customer.Cancel(fields.Text(Session))),
    ];
}
