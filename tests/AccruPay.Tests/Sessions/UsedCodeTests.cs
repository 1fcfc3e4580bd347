using AccruPay.Emulator;

namespace AccruPay.Tests;

public class UsedCodeTests
{
    public static MatrixTheoryData<TransactionAction, BusinessErrorCode, BusinessErrorHttpStatus> Refusals { get; } =
        new(SessionFlow.Actions, Enum.GetValues<BusinessErrorCode>(), Enum.GetValues<BusinessErrorHttpStatus>());

    public static MatrixTheoryData<TransactionAction, DuplicateCodeBehavior> Behaviors { get; } =
        new(SessionFlow.Actions, Enum.GetValues<DuplicateCodeBehavior>());

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Where_the_service_refuses_a_used_code_the_exception_holds_its_session(
        TransactionAction action, BusinessErrorCode errorCode, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateErrorCode = errorCode, BusinessErrorStatus = httpStatus });
        var flow = SessionFlow.Of(action);
        var first = await flow.StartAsync(service.Client);

        var again = () => flow.StartAsync(service.Client);

        var duplicate = (await again.Should().ThrowAsync<AccruPayDuplicateTransactionCodeException>()).Which;
        duplicate.Session!.Id.Should().Be(first.Id);
        duplicate.Transaction.Should().BeNull();
        duplicate.ErrorCode.Should().Be(errorCode == BusinessErrorCode.AppErrorKey ? "@emulated/transaction-code-used" : "VALIDATION_ERROR");
        duplicate.MerchantInternalTransactionCode.Should().Be(MinimalRequests.Code);
        duplicate.Attempts.Should().Be(1);
        duplicate.IsTransient.Should().BeFalse();
        service.Ledger.SessionsStarted(MinimalRequests.Code).Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Where_the_service_returns_the_session_of_a_used_code_an_open_one_is_taken(TransactionAction action)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = DuplicateCodeBehavior.ReturnExisting });
        var flow = SessionFlow.Of(action);
        var first = await flow.StartAsync(service.Client);

        (await flow.StartAsync(service.Client)).Id.Should().Be(first.Id);

        service.Ledger.SessionsStarted(MinimalRequests.Code).Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Behaviors))]
    public async Task The_code_of_a_finished_attempt_is_burnt(TransactionAction action, DuplicateCodeBehavior behavior)
    {
        CustomerOutcome[] finished = [CustomerOutcome.Approved, CustomerOutcome.Declined, CustomerOutcome.ProcessingError, CustomerOutcome.Canceled, CustomerOutcome.Expired];
        foreach (var outcome in finished)
        {
            await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
            var flow = SessionFlow.Of(action);
            var first = await flow.StartAsync(service.Client);
            service.Play(first.Id, outcome);

            var again = () => flow.StartAsync(service.Client);

            var duplicate = (await again.Should().ThrowAsync<AccruPayDuplicateTransactionCodeException>()).Which;
            duplicate.Session!.Id.Should().Be(first.Id);
            duplicate.Session.Status.Should().Be(ExpectedOutcome.Of(outcome).Session);
            service.Ledger.SessionsStarted(MinimalRequests.Code).Should().Be(1);
        }
    }

    [Fact]
    public async Task The_exception_holds_the_transaction_of_a_used_code_too()
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(TransactionAction.Payment);
        var first = await flow.StartAsync(service.Client);
        service.Play(first.Id, CustomerOutcome.Approved);

        var again = () => flow.StartAsync(service.Client);

        var duplicate = (await again.Should().ThrowAsync<AccruPayDuplicateTransactionCodeException>()).Which;
        duplicate.Transaction!.ClientTransactionSessionId.Should().Be(first.Id);
        duplicate.Transaction.IsPaid.Should().BeTrue();
        service.Ledger.TimesCharged(MinimalRequests.Code).Should().Be(1);
    }

    public static MatrixTheoryData<DuplicateCodeBehavior, string> Reuses { get; } =
        new(Enum.GetValues<DuplicateCodeBehavior>(), ["amount", "currency", "customer", "storePaymentMethod", "kind"]);

    [Theory]
    [MemberData(nameof(Reuses))]
    public async Task A_code_that_is_used_again_by_mistake_never_yields_the_other_payment(DuplicateCodeBehavior behavior, string difference)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
        var request = MinimalRequests.Payment with { Customer = MinimalRequests.Customer };
        var first = await service.Sessions.Payments.StartAsync(request, TestContext.Current.CancellationToken);

        Func<Task> again = difference switch
        {
            "amount" => () => StartAsync(request with { Amount = request.Amount + 1 }),
            "currency" => () => StartAsync(request with { Currency = Currency.Eur }),
            "customer" => () => StartAsync(request with { Customer = CustomerSelector.FromInternalCode("customer-2") }),
            "storePaymentMethod" => () => StartAsync(request with { StorePaymentMethod = true }),
            _ => () => SessionFlow.Of(TransactionAction.Authorization).StartAsync(service.Client),
        };

        (await again.Should().ThrowAsync<AccruPayDuplicateTransactionCodeException>()).Which.Session!.Id.Should().Be(first.Id);

        Task StartAsync(StartPaymentSessionRequest other) => service.Sessions.Payments.StartAsync(other, TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Behaviors))]
    public async Task A_code_can_be_used_at_each_provider_account(TransactionAction action, DuplicateCodeBehavior behavior)
    {
        await using var service = new EmulatedService(new EmulatorSettings { DuplicateCode = behavior });
        var flow = SessionFlow.Of(action);

        var atNuvei = await flow.StartAsync(service.Client, provider: ProviderSelector.Account(service.Emulator.Merchant.Nuvei.Id));
        var atStripe = await flow.StartAsync(service.Client, provider: ProviderSelector.Account(service.Emulator.Merchant.Stripe.Id));

        atStripe.Id.Should().NotBe(atNuvei.Id);
        service.Ledger.SessionsStarted(MinimalRequests.Code, service.Emulator.Merchant.Nuvei).Should().Be(1);
        service.Ledger.SessionsStarted(MinimalRequests.Code, service.Emulator.Merchant.Stripe).Should().Be(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_exception_shows_the_session_at_the_account_that_was_asked_for(bool byAccount)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(TransactionAction.Payment);
        var atNuvei = await flow.StartAsync(service.Client, provider: SelectorOf(EmulatedProvider.Nuvei));
        await flow.StartAsync(service.Client, provider: SelectorOf(EmulatedProvider.Stripe));

        var again = () => flow.StartAsync(service.Client, provider: SelectorOf(EmulatedProvider.Nuvei));

        (await again.Should().ThrowAsync<AccruPayDuplicateTransactionCodeException>()).Which.Session!.Id.Should().Be(atNuvei.Id);

        ProviderSelector SelectorOf(EmulatedProvider provider) =>
            byAccount ? ProviderSelector.Account(service.AccountAt(provider).Id) : SessionLives.SelectorOf(provider);
    }

    public static TheoryData<TransactionAction> Actions { get; } = new(SessionFlow.Actions);
}
