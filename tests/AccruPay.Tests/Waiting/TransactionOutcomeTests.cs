using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Waiting for a transaction, with and without asking its provider.</summary>
public class TransactionOutcomeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_reads_the_transaction_until_it_is_final()
    {
        using var waiting = new WaitingClient(Read("PENDING"), Read("STARTED"), Read("FAILED"));

        var transaction = await WaitAsync(waiting, sync: false);

        transaction.Status.Should().Be(TransactionStatus.Failed);
        OperationsOf(waiting).Should().AllBe("MerchantApiTransaction").And.HaveCount(3);
    }

    [Fact]
    public async Task With_sync_it_reads_the_account_once_and_then_asks_the_provider()
    {
        using var waiting = new WaitingClient(
            Read("PENDING", """{"transactionProviderId":"p-1"}"""), Synced("PENDING"), Synced("STARTED"), Synced("SUCCEEDED"));

        (await WaitAsync(waiting, sync: true)).IsPaid.Should().BeTrue();

        OperationsOf(waiting).Should().Equal(
            "MerchantApiTransaction", "MerchantApiTransactionSyncOne", "MerchantApiTransactionSyncOne", "MerchantApiTransactionSyncOne");
        SamplePages.VariablesOf(waiting.Service.Bodies[1]).ShouldBeJson("""{"merchantTransactionProviderId":"p-1","id":"t-1"}""");
        waiting.Waits.Should().Equal(1, 2);
    }

    [Fact]
    public async Task With_sync_a_transaction_that_is_final_already_is_the_outcome()
    {
        using var waiting = new WaitingClient(Read("DECLINED", """{"transactionProviderId":"p-1"}"""));
        (await WaitAsync(waiting, sync: true)).Status.Should().Be(TransactionStatus.Declined);
        waiting.Service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task With_sync_a_record_without_an_account_is_read_again()
    {
        using var waiting = new WaitingClient(
            Read("PENDING"), Read("PENDING", """{"transactionProviderId":"p-1"}"""), Synced("SUCCEEDED"));
        (await WaitAsync(waiting, sync: true)).IsPaid.Should().BeTrue();
        waiting.Waits.Should().Equal(1);
    }

    [Fact]
    public async Task With_sync_a_passing_failure_at_the_provider_is_no_outcome()
    {
        using var waiting = new WaitingClient(Read("PENDING", """{"transactionProviderId":"p-1"}"""), Outcome.Html(502), Synced("SUCCEEDED"));
        (await WaitAsync(waiting, sync: true)).IsPaid.Should().BeTrue();
    }

    [Fact]
    public async Task A_transaction_that_does_not_exist_ends_it()
    {
        using var waiting = new WaitingClient(Outcome.Error("NOT_FOUND"));
        await WaitAsync(waiting, sync: false).FailureAsync<AccruPayNotFoundException>();
        waiting.Waits.Should().BeEmpty();
    }

    [Fact]
    public async Task When_the_time_is_up_the_exception_has_the_transaction()
    {
        using var waiting = new WaitingClient(Read("STARTED"));
        var failure = await waiting.Client.Transactions
            .WaitForOutcomeAsync(TransactionIdentifier.FromId("t-1"), new WaitOptions { Timeout = TimeSpan.FromSeconds(3) }, Token)
            .FailureAsync<AccruPayWaitTimeoutException>();
        failure.Transaction!.Id.Should().Be("t-1");
        failure.Session.Should().BeNull();
    }

    [Theory]
    [InlineData(nameof(TestBankAccounts.Settles), PendingOutcomeBehavior.SeenByItself, TransactionStatus.Succeeded, 3)]
    [InlineData(nameof(TestBankAccounts.Settles), PendingOutcomeBehavior.SeenBySync, TransactionStatus.Succeeded, 3)]
    [InlineData(nameof(TestBankAccounts.InsufficientFunds), PendingOutcomeBehavior.SeenBySync, TransactionStatus.Failed, 2)]
    public async Task An_ach_payment_is_followed_over_days(string bank, PendingOutcomeBehavior pending, TransactionStatus outcome, int days)
    {
        var clock = new TestClock();
        var start = clock.GetUtcNow();
        var emulator = new AccruPayEmulator(new EmulatorOptions { TimeProvider = clock });
        emulator.Settings.PendingOutcome = pending;
        using var client = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = emulator.Endpoint, TimeProvider = clock },
            emulator.CreateHandler());
        var number = TestBankAccounts.All.Single(account => account.Name == bank).AccountNumber;
        var initiated = await client.Transactions.Payments.InitiateAchAsync(
            MinimalRequests.Ach with { Ach = MinimalRequests.Ach.Ach with { AccountNumber = number } }, Token);
        initiated.IsFinal.Should().BeFalse();

        var options = new WaitOptions { Sync = true, Timeout = TimeSpan.FromDays(5), FirstDelay = TimeSpan.FromHours(1), LongestDelay = TimeSpan.FromHours(6) };
        var transaction = await client.Transactions.WaitForOutcomeAsync(TransactionIdentifier.FromId(initiated.Id), options, Token).InTime();

        transaction.Status.Should().Be(outcome);
        (clock.GetUtcNow() - start).Should().BeGreaterThanOrEqualTo(TimeSpan.FromDays(days)).And.BeLessThan(TimeSpan.FromDays(days) + TimeSpan.FromHours(6));
        emulator.Ledger.Summary(MinimalRequests.Code).Balance.Should().Be(outcome == TransactionStatus.Succeeded ? 10_000 : 0);
    }

    [Fact]
    public async Task Without_sync_an_outcome_that_only_the_provider_knows_does_not_come()
    {
        await using var service = new EmulatedService(new EmulatorSettings { PendingOutcome = PendingOutcomeBehavior.SeenBySync });
        var initiated = await service.Client.Transactions.Payments.InitiateAchAsync(MinimalRequests.Ach, Token);
        service.Clock.Advance(TimeSpan.FromDays(4));
        var options = new WaitOptions { Timeout = TimeSpan.FromSeconds(5) };

        await service.Client.Transactions.WaitForOutcomeAsync(TransactionIdentifier.FromId(initiated.Id), options, Token)
            .FailureAsync<AccruPayWaitTimeoutException>();
        var synced = await service.Client.Transactions.WaitForOutcomeAsync(
            TransactionIdentifier.FromId(initiated.Id), options with { Sync = true }, Token);

        synced.IsPaid.Should().BeTrue();
    }

    private static Task<Transaction> WaitAsync(WaitingClient waiting, bool sync) => waiting.Client.Transactions
        .WaitForOutcomeAsync(TransactionIdentifier.FromId("t-1"), new WaitOptions { Sync = sync }, Token).InTime();

    private static Outcome Read(string status, string changes = "{}") => Answer("merchantApiTransaction", status, changes);

    private static Outcome Synced(string status) => Answer("merchantApiTransactionSyncOne", status, "{}");

    private static Outcome Answer(string field, string status, string changes) => Outcome.Json(SampleAnswers.Data(
        field, SampleAnswers.Transaction($$"""{"status":"{{status}}"}""", changes).ToJsonString()));

    private static IEnumerable<string> OperationsOf(WaitingClient waiting) => waiting.Service.Bodies.Select(static body =>
        System.Text.Json.Nodes.JsonNode.Parse(body)!["operationName"]!.GetValue<string>());
}
