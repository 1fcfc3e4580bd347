namespace AccruPay.Emulator;

/// <summary>The customer's side of a session: what happens in the browser and at the provider. Thread-safe.</summary>
public sealed class CustomerSide
{
    private readonly ServiceState _state;
    private readonly CardCheckout _checkout;

    internal CustomerSide(ServiceState state, CardCheckout checkout)
    {
        _state = state;
        _checkout = checkout;
    }

    /// <summary>Opens the payment form: a PENDING session becomes ACTIVE, any other stays as it is.</summary>
    /// <param name="sessionId">The session's id.</param>
    /// <returns>The session afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    public EmulatedSession Open(string sessionId) => Play(CustomerActs.Open, sessionId, () => Change(sessionId, SessionChanges.Open));

    /// <summary>
    /// Opens the payment form and leaves: the session stays open until it expires.
    /// </summary>
    /// <param name="sessionId">The session's id.</param>
    /// <returns>The session afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    public EmulatedSession WalkAway(string sessionId) => Open(sessionId);

    /// <summary>Submits a card. What the provider does with it is the card's <see cref="TestCard.Outcome"/>.</summary>
    /// <param name="sessionId">The session's id.</param>
    /// <param name="card">The card, one of <see cref="TestCards"/>.</param>
    /// <returns>The transaction that came of it.</returns>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The session is not PENDING or ACTIVE: the provider takes no payment for it.</exception>
    public EmulatedTransaction Pay(string sessionId, TestCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return _state.Acts.Play(
            CustomerActs.Pay,
            json =>
            {
                json.WriteString(CustomerActs.Session, sessionId);
                json.WriteString(CustomerActs.Card, card.Name);
            },
            () => _checkout.Pay(Find(sessionId), card));
    }

    /// <summary>Decides a payment that was made with <see cref="TestCards.Pending"/>.</summary>
    /// <param name="sessionId">The session's id.</param>
    /// <param name="succeeded">True: the transaction becomes SUCCEEDED. False: it becomes FAILED.</param>
    /// <returns>The transaction afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    /// <exception cref="InvalidOperationException">The session has no transaction that waits for a decision.</exception>
    public EmulatedTransaction CompletePending(string sessionId, bool succeeded) => _state.Acts.Play(
        CustomerActs.CompletePending,
        json =>
        {
            json.WriteString(CustomerActs.Session, sessionId);
            json.WriteBoolean(CustomerActs.Succeeded, succeeded);
        },
        () => _checkout.Decide(Find(sessionId), succeeded));

    /// <summary>Calls the session off: it becomes CANCELED.</summary>
    /// <param name="sessionId">The session's id.</param>
    /// <returns>The session afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such session.</exception>
    /// <exception cref="InvalidOperationException">The session is not PENDING or ACTIVE.</exception>
    public EmulatedSession Cancel(string sessionId) => Play(CustomerActs.Cancel, sessionId, () => _checkout.Cancel(Find(sessionId)));

    /// <summary>What the customer's browser can know: how far the session has got.</summary>
    internal SessionOutcome Look(string sessionId) => _checkout.Look(Find(sessionId));

    private EmulatedSession Play(string act, string sessionId, Func<EmulatedSession> play) =>
        _state.Acts.Play(act, json => json.WriteString(CustomerActs.Session, sessionId), play);

    private EmulatedSession Change(string sessionId, Func<EmulatedSession, DateTimeOffset, EmulatedSession> change)
    {
        var now = _state.Time.GetUtcNow();
        return Find(sessionId).Update(now, session => change(session, now));
    }

    private Cell<EmulatedSession> Find(string sessionId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sessionId);
        _state.Calendar.CatchUp();
        return _state.Sessions.Records.Find(sessionId)
            ?? throw new ArgumentException($"There is no session with the id '{sessionId}'.", nameof(sessionId));
    }
}
