namespace AccruPay.Emulator.Host;

/// <summary>The part of the page that shows the session. Its token, its payload and the merchant's secret are never shown.</summary>
internal static class CheckoutSummary
{
    public static Html Of(CheckoutView view)
    {
        var session = view.Session;
        return $"""
            <section class="summary" aria-labelledby="order">
            <p class="merchant">{session.Account.Merchant.Name}</p>
            <h1 id="order">{Heading(session)}</h1>
            <dl>
            <div><dt>Order</dt><dd>{session.MerchantInternalTransactionCode}</dd></div>
            <div><dt>Provider</dt><dd>{session.Account.Provider.ToString()}</dd></div>
            <div><dt>Expires</dt><dd>{Expiry(view)}</dd></div>
            <div><dt>Session status</dt><dd><span class="status">{WireName.Of(session.Status)}</span></dd></div>
            {Transaction(view.Transaction)}
            </dl>
            </section>
            """;
    }

    private static Html Heading(EmulatedSession session)
    {
        var noun = ActionText.Of(session).Noun;
        if (session.Action == EmulatedTransactionAction.AddPaymentMethod)
            return $"{noun}";
        return $"""{noun} <span class="amount">{AmountText.Of(session.Amount, session.Currency)} <small>{session.Currency}</small></span>""";
    }

    private static Html Expiry(CheckoutView view)
    {
        if (view.Session.TokenExpiresAt is not { } end)
            return $"Never";
        return $"""<time datetime="{DateTimeIsoGraphType.Write(end)}">{ExpiryText.Moment(end)}</time>{Left(view, end)}""";
    }

    private static Html? Left(CheckoutView view, DateTimeOffset end)
    {
        if (!view.IsOpen)
            return null;
        return $""" <small>{ExpiryText.Left(end - view.Now)} left</small>""";
    }

    private static Html? Transaction(EmulatedTransaction? transaction)
    {
        if (transaction is null)
            return null;
        return $"""
            <div><dt>Transaction status</dt><dd><span class="status">{WireName.Of(transaction.Status)}</span></dd></div>
            <div><dt>Transaction</dt><dd class="id">{transaction.Id}</dd></div>
            """;
    }
}
