using Store.MoneyOperations;

namespace AccruPay.Store.Tests.Server;

public sealed class MoneyOperationTests
{
    [Theory]
    [InlineData(MoneyOperationKind.Refund, TransactionAction.Refund)]
    [InlineData(MoneyOperationKind.Settle, TransactionAction.Settle)]
    [InlineData(MoneyOperationKind.Void, TransactionAction.Void)]
    public void It_is_done_when_its_record_has_succeeded(MoneyOperationKind kind, TransactionAction action) =>
        Operation(kind).StateBy(Record(action, TransactionStatus.Succeeded)).Should().Be(MoneyOperationState.Done);

    [Theory]
    [InlineData(TransactionStatus.Pending)]
    [InlineData(TransactionStatus.Started)]
    [InlineData(TransactionStatus.Unknown)]
    public void What_can_still_change_stays_unknown(TransactionStatus status)
    {
        Operation(MoneyOperationKind.Refund).StateBy(Record(TransactionAction.Refund, status)).Should().Be(MoneyOperationState.Unknown);
        Operation(MoneyOperationKind.Settle).StateBy(Record(TransactionAction.Settle, status)).Should().Be(MoneyOperationState.Unknown);
        Operation(MoneyOperationKind.Void).StateBy(Record(TransactionAction.Void, status)).Should().Be(MoneyOperationState.Unknown);
    }

    [Theory]
    [InlineData(TransactionStatus.Declined)]
    [InlineData(TransactionStatus.Failed)]
    [InlineData(TransactionStatus.Expired)]
    public void What_failed_was_refused(TransactionStatus status) =>
        Operation(MoneyOperationKind.Settle).StateBy(Record(TransactionAction.Settle, status)).Should().Be(MoneyOperationState.Refused);

    [Theory]
    [InlineData(MoneyOperationKind.Refund, TransactionAction.Refund)]
    [InlineData(MoneyOperationKind.Settle, TransactionAction.Settle)]
    public void Another_amount_is_not_what_was_asked_for(MoneyOperationKind kind, TransactionAction action) =>
        Operation(kind).StateBy(Record(action, TransactionStatus.Succeeded) with { Amount = 999 }).Should().Be(MoneyOperationState.Unknown);

    private static Transaction Record(TransactionAction action, TransactionStatus status) =>
        new() { Id = "record-1", Action = action, Status = status, Amount = 1_000, Currency = Currency.Usd };

    private static MoneyOperation Operation(MoneyOperationKind kind) => new()
    {
        Id = "operation-1",
        OrderId = "order-1",
        TransactionId = "transaction-1",
        Kind = kind,
        Amount = 1_000,
        CurrencyCode = "USD",
        BegunAt = DateTimeOffset.UnixEpoch,
    };
}
