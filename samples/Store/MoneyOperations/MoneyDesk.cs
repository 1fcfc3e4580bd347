using AccruPay;
using Store.Traces;

namespace Store.MoneyOperations;

/// <summary>
/// Refunds, captures and voids: stored before they are sent, sent once, and never again. Where the answer is lost, what they left is looked
/// for, at once and by the background service, until it is found or staff have looked.
/// </summary>
internal sealed partial class MoneyDesk(AccruPayClient accruPay, OperationBook operations, OperationTraces traces, ILogger<MoneyDesk> logger)
{
    /// <summary>Carries an operation out, if it may be. It takes no cancellation: closing the page must not cut it off half way.</summary>
    /// <returns>Whether this call sent it.</returns>
    /// <exception cref="AccruPayException">It was carried out, and its record could not be read; the background service will.</exception>
    public async Task<bool> RunAsync(MoneyOperation operation)
    {
        if (!await operations.BeginAsync(operation))
            return false;
        if (await TrySendAsync(operation) is { } answer)
            await EndAsync(operation, answer, CancellationToken.None);
        return true;
    }

    /// <summary>Looks for what an operation has left.</summary>
    /// <returns>Whether the service knows it. What is pending, or differs from what was asked for, is known too.</returns>
    /// <exception cref="AccruPayException">The service did not say; ask again later.</exception>
    public async Task<Trace> LookForAsync(string operationId, CancellationToken cancellationToken)
    {
        if (await operations.FindAsync(operationId, cancellationToken) is not { IsOpen: true } open)
            return Trace.None;
        var trace = await traces.FindAsync(open, cancellationToken);
        if (trace.Record is { } record)
            await StoreAsync(open, record);
        return trace;
    }

    /// <returns>The service's answer; null where there is none, and then what is known has been stored.</returns>
    private async Task<Transaction?> TrySendAsync(MoneyOperation operation)
    {
        try
        {
            return await SendAsync(operation);
        }
        catch (AccruPayOutcomeUnknownException unknown)
        {
            await FindOutAsync(operation, unknown);
        }
        catch (AccruPayException refused) when (refused.IsSafeToRepeat)
        {
            LogRefused(refused, operation.Kind, operation.Id);
            await operations.EndAsync(operation, MoneyOperationState.Refused, null);
        }
        catch (AccruPayException undecided)
        {
            LogUnknown(undecided, operation.Kind, operation.Id);
            await operations.KeepUnknownAsync(operation);
        }
        return null;
    }

    private async Task<Transaction> SendAsync(MoneyOperation operation)
    {
        var transaction = TransactionIdentifier.FromId(operation.TransactionId);
        switch (operation.Kind)
        {
            case MoneyOperationKind.Refund:
                return await accruPay.Transactions.RefundAsync(transaction, operation.Money.Amount, CancellationToken.None);
            case MoneyOperationKind.Settle:
                var settled = await accruPay.Transactions.Authorizations.SettleAsync(transaction, operation.Money.Amount, CancellationToken.None);
                return settled.Transaction;
            default:
                var voided = await accruPay.Transactions.Authorizations.VoidAsync(transaction, CancellationToken.None);
                return voided.Transaction;
        }
    }

    private async Task FindOutAsync(MoneyOperation operation, AccruPayOutcomeUnknownException unknown)
    {
        LogUnknown(unknown, operation.Kind, operation.Id);
        await operations.KeepUnknownAsync(operation);
        try
        {
            if (await unknown.FindOutAsync(CancellationToken.None) is OutcomeHappened { Record: Transaction record })
                await EndAsync(operation, record, CancellationToken.None);
        }
        catch (AccruPayException stillUnknown)
        {
            LogUnknown(stillUnknown, operation.Kind, operation.Id);
        }
    }

    /// <summary>
    /// Stores what came of it, by the record that it left. The API does not say whether it answers with that one or with the one that it
    /// changed; then the record is looked for, now or later.
    /// </summary>
    private async Task EndAsync(MoneyOperation operation, Transaction answer, CancellationToken cancellationToken)
    {
        var record = answer.Action == operation.Action ? answer : (await traces.FindAsync(operation, cancellationToken)).Record;
        if (record is null)
            await operations.KeepUnknownAsync(operation);
        else
            await StoreAsync(operation, record);
    }

    private async Task StoreAsync(MoneyOperation operation, Transaction record)
    {
        var state = operation.StateBy(record);
        if (state == MoneyOperationState.Unknown)
            await operations.KeepUnknownAsync(operation);
        else
            await operations.EndAsync(operation, state, record.Id);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outcome of {Kind} {Operation} is not known; it is looked for, and not sent again")]
    private partial void LogUnknown(Exception error, MoneyOperationKind kind, string operation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} {Operation} was refused before it took effect")]
    private partial void LogRefused(Exception error, MoneyOperationKind kind, string operation);
}
