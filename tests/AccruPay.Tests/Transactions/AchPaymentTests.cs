using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>The days of an ACH payment; the ledger is the judge.</summary>
public class AchPaymentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, Transport> Settings => MoneySettings.Matrix;

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task It_is_pending_then_at_the_bank_and_pays_after_days(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);

        var initiated = await InitiateAsync(service, TestBankAccounts.Settles);
        initiated.Status.Should().Be(TransactionStatus.Pending);
        initiated.IsFinal.Should().BeFalse();
        initiated.PaymentMethodType.Should().Be(PaymentMethodType.Ach);
        service.Ledger.TimesCharged("order-1").Should().Be(0);

        (await AfterAsync(service, initiated, days: 1)).Status.Should().Be(TransactionStatus.Started);
        var paid = await AfterAsync(service, initiated, days: 2);

        paid.IsPaidFor(new Money(10_000, Currency.Usd)).Should().BeTrue();
        service.Ledger.Summary("order-1").TimesDebitInitiated.Should().Be(1);
        service.Ledger.Summary("order-1").Balance.Should().Be(10_000);
    }

    [Theory]
    [InlineData(nameof(TestBankAccounts.Refused), 0, TransactionStatus.Declined)]
    [InlineData(nameof(TestBankAccounts.InsufficientFunds), 2, TransactionStatus.Failed)]
    [InlineData(nameof(TestBankAccounts.AccountClosed), 2, TransactionStatus.Failed)]
    public async Task One_that_the_bank_does_not_pay_moves_nothing(string account, int days, TransactionStatus status)
    {
        await using var service = new EmulatedService();
        var initiated = await InitiateAsync(service, TestBankAccounts.All.Single(bank => bank.Name == account));

        var failed = await AfterAsync(service, initiated, days);

        failed.Status.Should().Be(status);
        failed.IsPaid.Should().BeFalse();
        failed.ProviderError.Should().NotBeNullOrEmpty();
        service.Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task One_that_comes_back_late_shows_it_to_a_sync()
    {
        await using var service = new EmulatedService();
        var initiated = await InitiateAsync(service, TestBankAccounts.ReturnedLate);
        (await AfterAsync(service, initiated, days: 11)).IsPaid.Should().BeTrue("the service has not heard of it");

        var returned = await service.Client.Transactions.SyncAsync(
            service.AccountAt(EmulatedProvider.Nuvei).Id, TransactionIdentifier.FromId(initiated.Id), Token);

        returned.Status.Should().Be(TransactionStatus.Failed);
        returned.IsPaid.Should().BeFalse();
        service.Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_used_code_debits_nobody_again(string settings, Transport transport)
    {
        await using var service = await MoneySettings.StartAsync(settings, transport);
        var first = await InitiateAsync(service, TestBankAccounts.Settles);
        service.Clock.Advance(TimeSpan.FromHours(1));

        var failure = await InitiateAsync(service, TestBankAccounts.Settles).FailureAsync<AccruPayDuplicateTransactionCodeException>();

        failure.Transaction!.Id.Should().Be(first.Id);
        service.Ledger.Summary("order-1").TimesDebitInitiated.Should().Be(1);
    }

    [Fact]
    public async Task One_can_be_stopped_while_it_is_pending()
    {
        await using var service = new EmulatedService();
        var initiated = await InitiateAsync(service, TestBankAccounts.Settles);

        await service.Client.Transactions.VoidAsync(TransactionIdentifier.FromId(initiated.Id), Token);

        (await AfterAsync(service, initiated, days: 5)).Status.Should().Be(TransactionStatus.Canceled);
        service.Ledger.Summary("order-1").Balance.Should().Be(0);
    }

    [Fact]
    public async Task Stripe_takes_none_and_the_code_stays_free()
    {
        await using var service = new EmulatedService();
        var initiate = () => service.Client.Transactions.Payments.InitiateAchAsync(
            MinimalRequests.Ach with { Provider = ProviderSelector.Type(PaymentProvider.Stripe) }, Token);

        (await initiate.Should().ThrowAsync<AccruPayApiException>()).Which.ErrorCode.Should().StartWith("@");
        service.Ledger.EntriesOf("order-1").Should().BeEmpty();
    }

    [Fact]
    public async Task The_account_is_stored_for_the_customer_when_it_pays()
    {
        await using var service = new EmulatedService();

        var method = await service.Client.PaymentMethods.GetAsync(await service.StoreBankAccountAsync(), Token);

        method.MethodType.Should().Be(PaymentMethodType.Ach);
        method.MerchantInternalCustomerCode.Should().Be("customer-1");
        method.Info.Should().BeOfType<AchPaymentMethodInfo>();
    }

    [Fact]
    public async Task A_lost_answer_is_found_by_the_code()
    {
        await using var service = new EmulatedService();
        service.Emulator.Faults.Enqueue(Fault.ServerErrorAfterCommit(), "merchantApiServerAchPaymentTransactionCreate");

        (await InitiateAsync(service, TestBankAccounts.Settles)).Status.Should().Be(TransactionStatus.Pending);

        service.Ledger.Summary("order-1").TimesDebitInitiated.Should().Be(1);
    }

    private static Task<Transaction> InitiateAsync(EmulatedService service, TestBankAccount bank) =>
        service.Client.Transactions.Payments.InitiateAchAsync(
            MinimalRequests.Ach with
            {
                Provider = service.Account(),
                Ach = new AchDetails { AccountNumber = bank.AccountNumber, RoutingNumber = TestBankAccounts.RoutingNumber },
            },
            Token);

    private static Task<Transaction> AfterAsync(EmulatedService service, Transaction initiated, int days)
    {
        service.Clock.Advance(TimeSpan.FromDays(days));
        return service.Client.Transactions.GetAsync(TransactionIdentifier.FromId(initiated.Id), Token);
    }
}
