using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

public sealed class ServerAuthorizationTests : MoneyTests
{
    [Fact]
    public async Task It_holds_money_on_a_stored_card_at_once()
    {
        var card = await StoreAsync();
        var context = (await HoldAsync(card, "order-1", "2500")).Field;

        var session = context.GetProperty("session");
        session.GetProperty("kind").GetString().Should().Be("SERVER");
        session.GetProperty("action").GetString().Should().Be("AUTHORIZATION");
        session.GetProperty("status").GetString().Should().Be("COMPLETED");
        session.GetProperty("token").GetString().Should().BeNull();
        var hold = context.GetProperty("transactions").EnumerateArray().Single();
        hold.GetProperty("action").GetString().Should().Be("AUTHORIZATION");
        hold.GetProperty("status").GetString().Should().Be("SUCCEEDED");
        hold.GetProperty("amount").GetInt32().Should().Be(2500);
        hold.GetProperty("merchantInternalTransactionCode").GetString().Should().Be("order-1");
        hold.GetProperty("clientTransactionSessionId").GetString().Should().Be(session.GetProperty("id").GetString());
        context.GetProperty("customer").GetProperty("merchantInternalCustomerCode").GetString().Should().Be("customer-1");
        context.GetProperty("paymentMethod").GetProperty("id").GetString().Should().Be(card.Id);
        Ledger.Summary("order-1").OpenHold.Should().Be(2500);
        Ledger.TimesCharged("order-1").Should().Be(0);
        Ledger.TimesStored("order-1").Should().Be(0, "the card was stored before");
    }

    [Theory]
    [InlineData(nameof(TestCards.DeclinedWhenCharged), "DECLINED", "DECLINED")]
    [InlineData(nameof(TestCards.ProcessingError), "ERROR", "ERROR")]
    [InlineData(nameof(TestCards.Pending), "COMPLETED", "PENDING")]
    public async Task A_card_that_holds_nothing_ends_the_session_and_burns_the_code(string name, string session, string transaction)
    {
        var card = await StoreAsync();
        Emulator.Provider.ReplaceCard(card.Id, Box.Card(name));
        var context = (await HoldAsync(card, "order-1")).Field;
        context.GetProperty("session").GetProperty("status").GetString().Should().Be(session);
        context.GetProperty("transactions")[0].GetProperty("status").GetString().Should().Be(transaction);
        Ledger.TimesHeld("order-1").Should().Be(0);
        (await HoldAsync(await StoreAsync(), "order-1")).Code.Should().Be("@emulated/transaction-code-used");
    }

    [Fact]
    public async Task A_hold_that_is_decided_later_is_decided_by_the_provider_or_the_customers_side()
    {
        var card = await StoreAsync();
        Emulator.Provider.ReplaceCard(card.Id, TestCards.Pending);
        var id = (await HoldAsync(card, "order-1")).Field.GetProperty("transactions")[0].GetProperty("id").GetString()!;
        Emulator.Provider.CompletePending(id, true).Status.Should().Be(EmulatedTransactionStatus.Succeeded);
        Ledger.TimesHeld("order-1").Should().Be(1);
    }

    [Fact]
    public async Task Verify_finds_it_by_each_of_its_three_identifiers()
    {
        var started = (await HoldAsync(await StoreAsync(), "order-1")).Field.GetProperty("session");
        var id = started.GetProperty("id").GetString();
        foreach (var variables in new object[] { new { id }, new { code = "order-1" }, new { providerCode = started.GetProperty("providerCode").GetString() } })
        {
            var context = (await Box.Client.SendAsync(MoneyDocuments.VerifyServerAuthorization, variables)).Field;
            context.GetProperty("session").GetProperty("id").GetString().Should().Be(id);
            context.GetProperty("transactions")[0].GetProperty("status").GetString().Should().Be("SUCCEEDED");
        }
        (await Box.Client.SendAsync(MoneyDocuments.VerifyServerAuthorization, new { })).Code.Should().Be("@emulated/identifier-missing");
    }

    [Fact]
    public async Task Each_verify_takes_its_own_kind_of_session_only()
    {
        var server = (await HoldAsync(await StoreAsync(), "order-1")).Field.GetProperty("session").GetProperty("id").GetString();
        var client = await Box.NewHoldAsync("order-2");
        (await Box.Client.SendAsync(Documents.VerifyAuthorization, new { id = server })).Code.Should().Be("@emulated/session-of-other-kind");
        (await Box.Client.SendAsync(MoneyDocuments.VerifyServerAuthorization, new { id = client })).Code.Should().Be("@emulated/session-of-other-kind");
    }

    [Fact]
    public async Task By_setting_a_used_code_returns_the_session_that_holds_it()
    {
        Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        var card = await StoreAsync();
        var first = (await HoldAsync(card, "order-1")).Field.GetProperty("session").GetProperty("id").GetString();
        (await HoldAsync(card, "order-1")).Field.GetProperty("session").GetProperty("id").GetString().Should().Be(first);
        Ledger.TimesHeld("order-1").Should().Be(1);
    }

    [Fact]
    public async Task Of_many_starts_at_once_one_holds_and_nobody_sees_the_session_without_its_hold()
    {
        Emulator.Settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
        var card = await StoreAsync();
        var contexts = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => HoldAsync(card, "order-1"))));
        contexts.Select(context => context.Field.GetProperty("transactions").GetArrayLength()).Should().OnlyContain(count => count == 1);
        Ledger.TimesHeld("order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_bank_account_holds_no_money()
    {
        var debit = await DebitAsync(TestBankAccounts.Settles, "order-1", "customer-1", store: true);
        Emulator.Provider.CompletePending(debit["id"], true);
        var account = Emulator.PaymentMethods.Of(Emulator.Merchant).Single();
        (await HoldAsync(account, "order-2")).Code.Should().Be("@emulated/authorization-needs-card");
    }

    [Fact]
    public async Task The_list_of_sessions_tells_it_apart()
    {
        await HoldAsync(await StoreAsync(), "order-1");
        var list = await Box.Client.SendAsync("{ merchantApiClientTransactionSessions(kind: SERVER) { totalCount edges { node { merchantInternalTransactionCode } } } }");
        list["totalCount"].Should().Be("1");
    }
}
