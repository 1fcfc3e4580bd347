using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Prepares the session that is verified: the customer has paid it, or has not.</summary>
internal static class SessionStage
{
    private static readonly TimeSpan LongerThanAnySession = TimeSpan.FromDays(2);

    /// <returns>The session's id.</returns>
    public static string Set(World world, Intent intent)
    {
        if (intent.SessionState == SessionState.Missing)
            return "no-such-session";

        var session = world.Clients.Preparing.Transactions.ClientSessions.Payments
            .StartAsync(Requests.Session(intent with { NamesAccount = true, HasNewCustomer = false })).GetAwaiter().GetResult();
        Act(world, intent.SessionState, session.Id);
        return session.Id;
    }

    private static void Act(World world, SessionState state, string sessionId)
    {
        var customer = world.Emulator.Customer;
        switch (state)
        {
            case SessionState.Paid:
                customer.Pay(sessionId, TestCards.Approved);
                break;
            case SessionState.Opened:
                customer.Open(sessionId);
                break;
            case SessionState.Declined:
                customer.Pay(sessionId, TestCards.Declined);
                break;
            case SessionState.Canceled:
                customer.Cancel(sessionId);
                break;
            case SessionState.Expired:
                world.Pass(LongerThanAnySession);
                break;
        }
    }
}
