using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>How a transaction moves from state to state.</summary>
internal static class TransactionChanges
{
    public static EmulatedTransaction Decide(EmulatedTransaction transaction, EmulatedTransactionStatus status, string? error, DateTimeOffset now) =>
        transaction with
        {
            Status = status,
            AwaitsCustomer = status == EmulatedTransactionStatus.Started,
            StartedAt = transaction.StartedAt ?? now,
            SucceededAt = status == EmulatedTransactionStatus.Succeeded ? now : null,
            FailedAt = IsFailure(status) ? now : null,
            ProviderAuthorizationCode = status == EmulatedTransactionStatus.Succeeded ? transaction.Account.Ids.AuthorizationCode() : null,
            ProviderError = error,
            PaymentMethodType = transaction.PaymentMethodType ?? EmulatedPaymentMethodType.Card,
            UpdatedAt = now,
        };

    public static EmulatedTransaction Cancel(EmulatedTransaction transaction, DateTimeOffset now) =>
        transaction with { Status = EmulatedTransactionStatus.Canceled, AwaitsCustomer = false, CanceledAt = now, UpdatedAt = now };

    public static EmulatedTransaction Refund(EmulatedTransaction transaction, BigInteger amount, DateTimeOffset now) =>
        transaction with
        {
            RefundedAmount = (transaction.RefundedAmount ?? BigInteger.Zero) + amount,
            RefundedAt = transaction.RefundedAt ?? now,
            UpdatedAt = now,
        };

    /// <summary>A success stays one in its status, as the API has it, and shows the void by its time; what was pending is CANCELED.</summary>
    public static EmulatedTransaction Void(EmulatedTransaction transaction, DateTimeOffset now) =>
        (transaction.Status == EmulatedTransactionStatus.Pending ? Cancel(transaction, now) : transaction) with { VoidedAt = now, UpdatedAt = now };

    private static bool IsFailure(EmulatedTransactionStatus status) =>
        status is EmulatedTransactionStatus.Declined or EmulatedTransactionStatus.Failed or EmulatedTransactionStatus.Error;
}
