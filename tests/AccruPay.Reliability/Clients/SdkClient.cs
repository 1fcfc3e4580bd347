namespace AccruPay.Reliability;

/// <summary>The SDK, whose documented answers and exceptions are taken at their word.</summary>
internal sealed class SdkClient(AccruPayClient accruPay) : IMerchantClient
{
    public async Task<Told> PerformAsync(Intent intent, CancellationToken cancellationToken)
    {
        try
        {
            return await CallAsync(intent, cancellationToken).ConfigureAwait(false);
        }
        catch (AccruPayOutcomeUnknownException unknown)
        {
            return new Told(ToldKind.Unknown) { FindOut = unknown.FindOutAsync, Exception = unknown };
        }
        catch (AccruPayCanceledException canceled)
        {
            return new Told(ToldKind.Unknown) { FindOut = canceled.FindOutAsync, Exception = canceled };
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            return new Told(ToldKind.NotDone) { Exception = canceled };
        }
        catch (AccruPayDuplicateTransactionCodeException duplicate)
        {
            return new Told(ToldKind.Duplicate) { RecordId = duplicate.Transaction?.Id ?? duplicate.Session?.Id, Exception = duplicate };
        }
        catch (AccruPaySessionUnpaidException unpaid)
        {
            return new Told(unpaid.CanStillBePaid ? ToldKind.Unpaid : ToldKind.OverUnpaid) { RecordId = unpaid.Session?.Id, Exception = unpaid };
        }
        catch (AccruPayNotFoundException missing)
        {
            return new Told(ToldKind.NotFound) { Exception = missing };
        }
        catch (AccruPayException failure)
        {
            return new Told(failure.IsSafeToRepeat ? ToldKind.NotDone : ToldKind.Unsure) { Exception = failure };
        }
        catch (Exception wrong)
        {
            return new Told(ToldKind.Undocumented) { Exception = wrong };
        }
    }

    private async Task<Told> CallAsync(Intent intent, CancellationToken cancellationToken)
    {
        var transactions = accruPay.Transactions;
        var transaction = TransactionIdentifier.FromId(intent.TransactionId is { Length: > 0 } id ? id : "none");
        return intent.Kind switch
        {
            IntentKind.Charge => Of(await transactions.Payments.ChargeAsync(Requests.Charge(intent), cancellationToken).ConfigureAwait(false)),
            IntentKind.Ach => Initiated(await transactions.Payments.InitiateAchAsync(Requests.Ach(intent), cancellationToken).ConfigureAwait(false)),
            IntentKind.ServerHold => Of(await transactions.ServerSessions.Authorizations.StartAsync(Requests.Hold(intent), cancellationToken).ConfigureAwait(false)),
            IntentKind.Refund => Of(await transactions.RefundAsync(transaction, intent.Amount, cancellationToken).ConfigureAwait(false)),
            IntentKind.Settle => Of((await transactions.Authorizations.SettleAsync(transaction, intent.Amount, cancellationToken).ConfigureAwait(false)).Transaction),
            IntentKind.VoidHold => Of((await transactions.Authorizations.VoidAsync(transaction, cancellationToken).ConfigureAwait(false)).Transaction),
            IntentKind.VoidDebit => new Told(ToldKind.Done) { RecordId = (await transactions.VoidAsync(transaction, cancellationToken).ConfigureAwait(false)).Id },
            IntentKind.StartSession => new Told(ToldKind.Done)
            {
                RecordId = (await transactions.ClientSessions.Payments.StartAsync(Requests.Session(intent), cancellationToken).ConfigureAwait(false)).Id,
            },
            IntentKind.VerifySession => Verified(await transactions.ClientSessions.Payments
                .VerifyAsync(SessionIdentifier.FromId(intent.SessionId), cancellationToken).ConfigureAwait(false)),
            _ => new Told(ToldKind.Done) { RecordId = (await transactions.GetAsync(transaction, cancellationToken).ConfigureAwait(false)).Id },
        };
    }

    private static Told Of(Transaction transaction) =>
        new(transaction.Status == TransactionStatus.Succeeded ? ToldKind.Done : ToldKind.Declined) { RecordId = transaction.Id };

    private static Told Verified(Transaction transaction) => new(transaction.Status switch
    {
        TransactionStatus.Succeeded => ToldKind.Done,
        TransactionStatus.Pending or TransactionStatus.Started => ToldKind.Unpaid,
        TransactionStatus.Canceled or TransactionStatus.Expired => ToldKind.OverUnpaid,
        _ => ToldKind.Declined,
    })
    {
        RecordId = transaction.Id,
    };

    private static Told Initiated(Transaction debit) =>
        new(debit.Status is TransactionStatus.Pending or TransactionStatus.Started or TransactionStatus.Succeeded ? ToldKind.Done : ToldKind.Declined)
        {
            RecordId = debit.Id,
        };

    private static Told Of(SessionContext context) =>
        new(context.Authorization is null ? ToldKind.Declined : ToldKind.Done) { RecordId = context.Authorization?.Id };
}
