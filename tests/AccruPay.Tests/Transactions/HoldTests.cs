using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>A hold on a stored card, its capture and its release; the ledger is the judge.</summary>
public class HoldTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task It_reserves_money_and_moves_none(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);

        var hold = await service.HeldAsync();

        hold.IsHeld.Should().BeTrue();
        hold.IsPaid.Should().BeFalse();
        hold.Action.Should().Be(TransactionAction.Authorization);
        service.Ledger.Summary("order-1").OpenHold.Should().Be(10_000);
        service.Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task It_is_verified_by_each_of_its_three_identifiers()
    {
        await using var service = new EmulatedService();
        var hold = await service.HeldAsync();
        var session = await service.Sessions.GetAsync(SessionIdentifier.FromId(hold.ClientTransactionSessionId!), Token);
        session.Kind.Should().Be(SessionKind.Server);

        ServerSessionIdentifier[] identifiers =
        [
            ServerSessionIdentifier.FromId(session.Id),
            ServerSessionIdentifier.FromProviderCode(session.ProviderCode!),
            ServerSessionIdentifier.FromMerchantInternalTransactionCode("order-1"),
        ];
        foreach (var identifier in identifiers)
        {
            var context = await service.Client.Transactions.ServerSessions.Authorizations.VerifyAsync(identifier, Token);
            context.Session.Id.Should().Be(session.Id);
            context.Authorization!.Id.Should().Be(hold.Id);
            context.PaymentMethod!.Id.Should().Be(hold.PaymentMethodId);
        }
    }

    [Fact]
    public async Task One_that_does_not_exist_is_not_found()
    {
        await using var service = new EmulatedService();
        await service.Client.Transactions.ServerSessions.Authorizations.VerifyAsync(ServerSessionIdentifier.FromId("unknown"), Token)
            .FailureAsync<AccruPayNotFoundException>();
        await service.Client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId("unknown"), 1, Token)
            .FailureAsync<AccruPayNotFoundException>();
        await service.Client.Transactions.Authorizations.VoidAsync(TransactionIdentifier.FromId("unknown"), Token)
            .FailureAsync<AccruPayNotFoundException>();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_capture_of_a_part_releases_the_rest(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var hold = await service.HeldAsync();

        var context = await service.Client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId(hold.Id), 4_000, Token);

        context.Transaction.ShouldFollow(hold, TransactionAction.Settle, service);
        context.Session!.Id.Should().Be(hold.ClientTransactionSessionId);
        var summary = service.Ledger.Summary("order-1");
        (summary.TotalCaptured, summary.TotalReleased, summary.OpenHold, summary.Balance).Should().Be((4_000, 6_000, 0, 4_000));
        (await GetAsync(service, hold)).IsHeld.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_capture_of_all_leaves_nothing_to_release(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var hold = await service.HeldAsync();

        await service.Client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId(hold.Id), hold.Amount, Token);

        var summary = service.Ledger.Summary("order-1");
        (summary.TimesCaptured, summary.TotalReleased, summary.Balance).Should().Be((1, 0, 10_000));
        (await GetAsync(service, hold)).TransactionsRelated!.Single().IsPaidFor(new Money(10_000, Currency.Usd)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_release_charges_nothing(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var hold = await service.HeldAsync();

        var context = await service.Client.Transactions.Authorizations.VoidAsync(TransactionIdentifier.FromId(hold.Id), Token);

        context.Transaction.ShouldFollow(hold, TransactionAction.Void, service);
        var summary = service.Ledger.Summary("order-1");
        (summary.TimesCaptured, summary.OpenHold, summary.Balance).Should().Be((0, 0, 0));
        var ended = await GetAsync(service, hold);
        ended.IsHeld.Should().BeFalse();
        ended.VoidedAt.Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task There_is_one_capture_and_none_above_the_hold_or_after_a_release(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var authorizations = service.Client.Transactions.Authorizations;
        var captured = await service.HeldAsync("order-1");
        var released = await service.HeldAsync("order-2");

        await ShouldRefuseAsync(() => authorizations.SettleAsync(TransactionIdentifier.FromId(captured.Id), 10_001, Token));
        await authorizations.SettleAsync(TransactionIdentifier.FromId(captured.Id), 1, Token);
        await ShouldRefuseAsync(() => authorizations.SettleAsync(TransactionIdentifier.FromId(captured.Id), 1, Token));
        await ShouldRefuseAsync(() => authorizations.VoidAsync(TransactionIdentifier.FromId(captured.Id), Token));
        await authorizations.VoidAsync(TransactionIdentifier.FromId(released.Id), Token);
        await ShouldRefuseAsync(() => authorizations.SettleAsync(TransactionIdentifier.FromId(released.Id), 1, Token));

        service.Ledger.Summary("order-1").TotalCaptured.Should().Be(1);
        service.Ledger.Summary("order-2").TotalCaptured.Should().Be(0);
    }

    [Fact]
    public async Task A_declined_one_holds_nothing()
    {
        await using var service = new EmulatedService();
        var context = await StartAsync(service, await service.StoreCardAsync(TestCards.DeclinedWhenCharged));

        context.Authorization.Should().BeNull();
        context.Transactions.Should().OnlyContain(static transaction => transaction.Status == TransactionStatus.Declined);
        service.Ledger.Summary("order-1").TotalHeld.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_used_code_holds_nothing_again(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var hold = await service.HeldAsync();
        service.Clock.Advance(TimeSpan.FromHours(1));

        var failure = await StartAsync(service, hold.PaymentMethodId!).FailureAsync<AccruPayDuplicateTransactionCodeException>();

        failure.Session!.Id.Should().Be(hold.ClientTransactionSessionId);
        service.Ledger.TimesHeld("order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_lost_answer_of_a_hold_is_found_by_the_code_with_its_transaction()
    {
        await using var service = new EmulatedService();
        var method = await service.StoreCardAsync();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiServerPaymentMethodTransactionAuthorizationSessionStart");

        (await StartAsync(service, method)).Authorization!.IsHeld.Should().BeTrue();

        service.Ledger.TimesHeld("order-1").Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_lost_answer_of_a_capture_is_unknown_until_it_is_found_out(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var hold = await service.HeldAsync();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiTransactionAuthorizationSettle");

        var unknown = await service.Client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId(hold.Id), 4_000, Token)
            .FailureAsync<AccruPayOutcomeUnknownException>();

        var capture = (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeHappened>().Which.Record.Should().BeOfType<Transaction>().Which;
        (capture.Action, capture.Amount).Should().Be((TransactionAction.Settle, 4_000));
        service.Ledger.Summary("order-1").TimesCaptured.Should().Be(1);
    }

    private static Task<SessionContext> StartAsync(EmulatedService service, string methodId) =>
        service.Client.Transactions.ServerSessions.Authorizations.StartAsync(
            MinimalRequests.ServerAuthorization with { Provider = service.Account(), PaymentMethodId = methodId }, Token);

    private static Task<Transaction> GetAsync(EmulatedService service, Transaction transaction) =>
        service.Client.Transactions.GetAsync(TransactionIdentifier.FromId(transaction.Id), Token);

    private static async Task ShouldRefuseAsync(Func<Task> call) =>
        (await call.Should().ThrowAsync<AccruPayApiException>()).Which.Should().NotBeOfType<AccruPayNotFoundException>();
}
