using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Charging a stored payment method; the ledger is the judge.</summary>
public class ChargeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task An_approved_one_is_paid_and_charged_once(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);

        var charged = await service.ChargedAsync();

        charged.IsPaidFor(new Money(10_000, Currency.Usd)).Should().BeTrue();
        charged.MerchantInternalTransactionCode.Should().Be("order-1");
        charged.PaymentMethod!.Info.Should().BeOfType<CardPaymentMethodInfo>();
        charged.TransactionProvider!.Id.Should().Be(service.AccountAt(EmulatedProvider.Nuvei).Id);
        service.Ledger.Summary("order-1").TimesCharged.Should().Be(1);
        service.Ledger.Summary("order-1").Balance.Should().Be(10_000);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_declined_one_is_a_transaction_and_moves_nothing(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);

        var declined = await ChargeAsync(service, await service.StoreCardAsync(TestCards.DeclinedWhenCharged));

        declined.Status.Should().Be(TransactionStatus.Declined);
        declined.IsPaid.Should().BeFalse();
        declined.IsFinal.Should().BeTrue();
        service.Ledger.Summary("order-1").TotalCharged.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_code_that_was_used_an_hour_ago_is_the_duplicate_with_its_record(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var first = await service.ChargedAsync();
        service.Clock.Advance(TimeSpan.FromHours(1));

        var failure = await ChargeAsync(service, first.PaymentMethodId!).FailureAsync<AccruPayDuplicateTransactionCodeException>();

        failure.Transaction!.Id.Should().Be(first.Id);
        service.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_code_that_was_used_a_minute_ago_charges_nobody_again(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var first = await service.ChargedAsync();
        service.Clock.Advance(TimeSpan.FromMinutes(1));

        // A service that answers with the existing record, so soon, cannot be told from one that made it.
        if (service.Emulator.Settings.DuplicateCode == DuplicateCodeBehavior.ReturnExisting)
            (await ChargeAsync(service, first.PaymentMethodId!)).Id.Should().Be(first.Id);
        else
            await ChargeAsync(service, first.PaymentMethodId!).FailureAsync<AccruPayDuplicateTransactionCodeException>();

        service.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_used_code_with_another_amount_is_the_duplicate_however_soon(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var first = await service.ChargedAsync();

        var failure = await ChargeAsync(service, first.PaymentMethodId!, amount: 9_999).FailureAsync<AccruPayDuplicateTransactionCodeException>();

        failure.Transaction!.Amount.Should().Be(10_000);
        service.Ledger.Summary("order-1").Balance.Should().Be(10_000);
    }

    [Fact]
    public async Task A_declined_ones_code_is_burnt_and_a_new_code_is_a_new_attempt()
    {
        await using var service = new EmulatedService();
        await ChargeAsync(service, await service.StoreCardAsync(TestCards.DeclinedWhenCharged));
        service.Clock.Advance(TimeSpan.FromHours(1));

        var failure = await ChargeAsync(service, await service.StoreCardAsync()).FailureAsync<AccruPayDuplicateTransactionCodeException>();
        failure.Transaction!.Status.Should().Be(TransactionStatus.Declined);

        (await service.ChargedAsync("order-2")).IsPaid.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task An_amount_of_any_size_is_exact(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var amount = BigInteger.Parse("9007199254740993");

        (await ChargeAsync(service, await service.StoreCardAsync(), amount)).Amount.Should().Be(amount);

        service.Ledger.TotalCharged("order-1").Should().Be(amount);
    }

    [Fact]
    public async Task A_method_of_another_account_is_refused_and_the_code_stays_free()
    {
        await using var service = new EmulatedService();
        var stripes = await service.StoreCardAsync(provider: EmulatedProvider.Stripe);

        var failure = await ChargeAsync(service, stripes).FailureAsync<AccruPayApiException>();

        failure.IsSafeToRepeat.Should().BeFalse();
        service.Ledger.EntriesOf("order-1").Should().BeEmpty();
        (await service.ChargedAsync()).IsPaid.Should().BeTrue();
    }

    [Fact]
    public async Task A_lost_answer_is_found_by_the_code()
    {
        await using var service = new EmulatedService();
        var method = await service.StoreCardAsync();
        service.Emulator.Faults.Enqueue(Fault.DropAfterCommit, "merchantApiServerPaymentMethodTransactionCreate");

        (await ChargeAsync(service, method)).IsPaid.Should().BeTrue();

        service.Ledger.TimesCharged("order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_lost_request_is_unknown_until_it_is_found_out()
    {
        await using var service = new EmulatedService();
        var method = await service.StoreCardAsync();
        service.Emulator.Faults.Enqueue(Fault.DropBeforeCommit, "merchantApiServerPaymentMethodTransactionCreate");

        var unknown = await ChargeAsync(service, method).FailureAsync<AccruPayOutcomeUnknownException>();

        (await unknown.FindOutAsync(Token)).Should().BeOfType<OutcomeNotSeenYet>();
        unknown.FirstSentAt.Should().Be(ImpatientClock.Beginning);
        service.Ledger.EntriesOf("order-1").Should().BeEmpty();
    }

    private static Task<Transaction> ChargeAsync(EmulatedService service, string methodId, BigInteger? amount = null) =>
        service.Client.Transactions.Payments.ChargeAsync(
            MinimalRequests.Charge with { Provider = service.Account(), PaymentMethodId = methodId, Amount = amount ?? MinimalRequests.Amount }, Token);
}
