namespace AccruPay.Emulator;

/// <summary>The transaction that a session leads to. It is created once, under the session's lock.</summary>
internal sealed class SessionTransactions(ServiceState state)
{
    /// <summary>The payment, hold or stored card itself, not what followed from it; null before there is one.</summary>
    public Cell<EmulatedTransaction>? Main(EmulatedSession session)
    {
        var all = state.Transactions.BySession.Find(session.Account.Merchant, session.Id);
        return all.Count == 0 ? null : all[0];
    }

    public Cell<EmulatedTransaction> MainOrNew(EmulatedSession session) => Main(session) ?? Add(session, EmulatedTransactionStatus.Pending);

    /// <summary>The record of a session whose customer did not pay.</summary>
    public Cell<EmulatedTransaction> AddUnpaid(EmulatedSession session) => Add(session, session.Status switch
    {
        EmulatedSessionStatus.Expired => EmulatedTransactionStatus.Expired,
        EmulatedSessionStatus.Canceled => EmulatedTransactionStatus.Canceled,
        _ => EmulatedTransactionStatus.Pending,
    });

    private Cell<EmulatedTransaction> Add(EmulatedSession session, EmulatedTransactionStatus status) =>
        state.Transactions.Records.Add(session.Account.Merchant, now => new EmulatedTransaction
        {
            Id = session.Account.Ids.Create(),
            Account = session.Account,
            ProviderCode = session.Account.Rules.NewTransactionCode(),
            MerchantInternalTransactionCode = session.MerchantInternalTransactionCode,
            Action = session.Action,
            Status = status,
            Amount = session.Amount,
            Currency = session.Currency,
            ClientTransactionSessionId = session.Id,
            MerchantInternalCustomerCode = session.MerchantInternalCustomerCode,
            CustomerId = session.CustomerId,
            ProviderCustomerCode = session.ProviderCustomerCode,
            StorePaymentMethod = session.StorePaymentMethod,
            Details = session.Details,
            Token = session.Token,
            TokenExpiresAt = session.TokenExpiresAt,
            AwaitsCustomer = session.IsOpen,
            CanceledAt = session.CanceledAt,
            CreatedAt = now,
            UpdatedAt = now,
            ProviderLastVerifiedAt = now,
        });
}
