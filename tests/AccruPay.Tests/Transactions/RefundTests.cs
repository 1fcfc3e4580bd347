using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Giving money back, in parts and in full; the ledger is the judge.</summary>
public class RefundTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    public static TheoryData<string, Transaction, string> NotRefundable => new()
    {
        { "declined", Paid with { Status = TransactionStatus.Declined }, "has succeeded and stands" },
        { "pending", Paid with { Status = TransactionStatus.Pending }, "has succeeded and stands" },
        { "a hold", Paid with { Action = TransactionAction.Authorization }, "has succeeded and stands" },
        { "a refund itself", Paid with { Action = TransactionAction.Refund }, "has succeeded and stands" },
        { "voided", Paid with { VoidedAt = DateTimeOffset.UnixEpoch }, "has succeeded and stands" },
        { "refunded in full", Paid with { RefundedAmount = 10_000, RefundedAt = DateTimeOffset.UnixEpoch }, "has succeeded and stands" },
        { "refunded by more", Paid with { RefundedAmount = 10_001 }, "has succeeded and stands" },
        { "refunded, by an unknown amount", Paid with { RefundedAt = DateTimeOffset.UnixEpoch }, "has succeeded and stands" },
        { "reversed in an unreadable form", Paid with { HasUnreadableReversal = true }, "has succeeded and stands" },
        { "disputed", Paid with { DisputedAt = DateTimeOffset.UnixEpoch }, "is disputed" },
        {
            "charged back",
            Paid with { TransactionsRelated = [new() { Id = "t-2", Action = TransactionAction.Chargeback, Amount = 10_000, Currency = Currency.Usd }] },
            "is disputed"
        },
        { "without an id", Paid with { Id = "" }, "has no id" },
        { "without any amount", Paid with { Amount = 0 }, "must be positive" },
    };

    private static Transaction Paid { get; } = new()
    {
        Id = "t-1",
        Action = TransactionAction.Payment,
        Status = TransactionStatus.Succeeded,
        Amount = 10_000,
        Currency = Currency.Usd,
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Parts_are_refunded_up_to_the_payment(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var charged = await service.ChargedAsync();

        (await RefundAsync(service, charged, 4_000)).ShouldFollow(charged, TransactionAction.Refund, service);
        var partly = await GetAsync(service, charged);
        (partly.RefundedAmount, partly.IsPaid).Should().Be((4_000, true));

        (await RefundAsync(service, charged, 6_000)).ShouldFollow(charged, TransactionAction.Refund, service);
        var fully = await GetAsync(service, charged);
        (fully.RefundedAmount, fully.IsPaid).Should().Be((10_000, false));
        fully.TransactionsRelated!.Select(static refund => (int)refund.Amount).Should().BeEquivalentTo([4_000, 6_000]);

        var summary = service.Ledger.Summary("order-1");
        (summary.TimesRefunded, summary.TotalRefunded, summary.Balance).Should().Be((2, 10_000, 0));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task More_than_is_left_is_refused(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var charged = await service.ChargedAsync();
        await RefundAsync(service, charged, 4_000);

        var refund = () => RefundAsync(service, charged, 6_001);

        (await refund.Should().ThrowAsync<AccruPayApiException>()).Which.Should().NotBeOfType<AccruPayNotFoundException>();
        service.Ledger.Summary("order-1").TotalRefunded.Should().Be(4_000);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task What_is_left_is_refunded_by_the_record_that_the_caller_has_read(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var charged = await service.ChargedAsync();
        await RefundAsync(service, charged, 1_234);

        (await service.Client.Transactions.RefundRemainingAsync(await GetAsync(service, charged), Token))
            .ShouldFollow(charged, TransactionAction.Refund, service);

        var summary = service.Ledger.Summary("order-1");
        (summary.TotalRefunded, summary.Balance).Should().Be((10_000, 0));
    }

    [Fact]
    public async Task A_record_that_is_behind_asks_for_too_much_and_is_refused()
    {
        await using var service = new EmulatedService();
        var charged = await service.ChargedAsync();
        await RefundAsync(service, charged, 1_000);

        var refund = () => service.Client.Transactions.RefundRemainingAsync(charged, Token);

        await refund.Should().ThrowAsync<AccruPayApiException>();
        service.Ledger.Summary("order-1").TotalRefunded.Should().Be(1_000);
    }

    [Theory]
    [MemberData(nameof(NotRefundable))]
    public async Task What_does_not_stand_is_not_refunded_and_nothing_is_sent(string what, Transaction transaction, string rule)
    {
        await using var service = new EmulatedService();

        // Refused synchronously, before there is a task.
        Action refund = () => _ = service.Client.Transactions.RefundRemainingAsync(transaction, Token);
        refund.Should().Throw<ArgumentException>(what).WithParameterName(nameof(transaction)).WithMessage($"*{rule}*");

        service.Emulator.Requests.Count.Should().Be(0);
    }

    [Fact]
    public async Task A_capture_is_refunded_too()
    {
        await using var service = new EmulatedService();
        var hold = await service.HeldAsync();
        var context = await service.Client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId(hold.Id), 4_000, Token);

        await service.Client.Transactions.RefundRemainingAsync(context.Transaction, Token);

        var summary = service.Ledger.Summary("order-1");
        (summary.TotalCaptured, summary.TotalRefunded, summary.Balance).Should().Be((4_000, 4_000, 0));
    }

    [Fact]
    public async Task It_is_named_by_each_of_the_transactions_identifiers()
    {
        await using var service = new EmulatedService();
        var charged = await service.ChargedAsync();

        foreach (var identifier in new[]
        {
            TransactionIdentifier.FromId(charged.Id),
            TransactionIdentifier.FromProviderCode(charged.ProviderCode!),
            TransactionIdentifier.FromMerchantInternalTransactionCode("order-1"),
        })
        {
            await service.Client.Transactions.RefundAsync(identifier, 100, Token);
        }

        service.Ledger.Summary("order-1").TotalRefunded.Should().Be(300);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_lost_answer_is_unknown_and_the_refund_is_found_out(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var charged = await service.ChargedAsync();
        await RefundAsync(service, charged, 4_000);
        service.Clock.Advance(TimeSpan.FromHours(1));
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiTransactionRefund");

        var unknown = await RefundAsync(service, charged, 4_000).FailureAsync<AccruPayOutcomeUnknownException>();

        // The clock stands still: within its second nobody can tell this refund from another of the same amount.
        var candidate = (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeAmbiguous>().Which.Candidates.Should().ContainSingle().Which;
        candidate.Should().BeOfType<Transaction>().Which.CreatedAt.Should().Be(ImpatientClock.Beginning.AddHours(1), "the one of an hour ago is not this call's");
        service.Ledger.Summary("order-1").TimesRefunded.Should().Be(2);
    }

    [Fact]
    public async Task A_lost_request_is_not_seen_yet()
    {
        await using var service = new EmulatedService();
        var charged = await service.ChargedAsync();
        service.Emulator.Faults.Enqueue(Fault.DropBeforeCommit, "merchantApiTransactionRefund");

        var unknown = await RefundAsync(service, charged, 4_000).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeNotSeenYet>();
        service.Ledger.Summary("order-1").TotalRefunded.Should().Be(0);
    }

    private static Task<Transaction> RefundAsync(EmulatedService service, Transaction transaction, int amount) =>
        service.Client.Transactions.RefundAsync(TransactionIdentifier.FromId(transaction.Id), amount, Token);

    private static Task<Transaction> GetAsync(EmulatedService service, Transaction transaction) =>
        service.Client.Transactions.GetAsync(TransactionIdentifier.FromId(transaction.Id), Token);
}
