namespace AccruPay.Emulator.Host;

/// <summary>Something that the customer does with a session, or the customer's bank afterwards.</summary>
internal sealed record CheckoutCommand(Action<CustomerSide, string> Play)
{
    public static readonly CheckoutCommand Cancel = new((customer, sessionId) => customer.Cancel(sessionId));

    public static readonly CheckoutCommand BankApproves = new((customer, sessionId) => customer.CompletePending(sessionId, succeeded: true));

    public static readonly CheckoutCommand BankDeclines = new((customer, sessionId) => customer.CompletePending(sessionId, succeeded: false));

    public static CheckoutCommand Pay(TestCard card) => new((customer, sessionId) => customer.Pay(sessionId, card));
}
