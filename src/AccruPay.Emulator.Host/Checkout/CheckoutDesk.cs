namespace AccruPay.Emulator.Host;

/// <summary>The rules of the checkout: what may happen to a session when, and what is answered. Knows neither HTTP bodies nor HTML.</summary>
internal sealed class CheckoutDesk(AccruPayEmulator emulator)
{
    public bool Knows(string sessionId) => emulator.Sessions.Find(sessionId) is not null;

    /// <summary>Opens the form: a PENDING session becomes ACTIVE.</summary>
    public CheckoutAnswer Open(string sessionId)
    {
        emulator.Customer.Open(sessionId);
        var view = Look(sessionId);
        return view.IsFinished
            ? CheckoutAnswer.Conflict(view, "Nothing left to do", $"The session is {WireName.Of(view.Session.Status)}.")
            : CheckoutAnswer.Of(view);
    }

    public CheckoutAnswer Play(string sessionId, CheckoutCommand command)
    {
        try
        {
            command.Play(emulator.Customer, sessionId);
        }
        catch (InvalidOperationException refusal)
        {
            return CheckoutAnswer.Conflict(Look(sessionId), "Not possible now", refusal.Message);
        }
        return CheckoutAnswer.Of(Look(sessionId));
    }

    private CheckoutView Look(string sessionId)
    {
        var (session, transaction) = emulator.Customer.Look(sessionId);
        return new CheckoutView(session, transaction, emulator.Time.GetUtcNow());
    }
}
