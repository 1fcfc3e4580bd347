using AccruPay.Emulator;

namespace AccruPay.Tests;

public class ProviderRoutingTests
{
    public static MatrixTheoryData<TransactionAction, EmulatedProvider> Routes { get; } =
        new(SessionFlow.Actions, Enum.GetValues<EmulatedProvider>());

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task An_account_or_its_type_says_where_a_session_lives(TransactionAction action, EmulatedProvider provider)
    {
        await using var service = new EmulatedService();
        var account = service.AccountAt(provider);
        var flow = SessionFlow.Of(action);

        var byAccount = await flow.StartAsync(service.Client, "by-account", ProviderSelector.Account(account.Id));
        var byType = await flow.StartAsync(service.Client, "by-type", SessionLives.SelectorOf(provider));

        service.Emulated(byAccount).Account.Should().BeSameAs(account);
        service.Emulated(byType).Account.Should().BeSameAs(account);
        byType.TransactionProviderId.Should().Be(account.Id);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Without_a_selector_the_service_takes_its_default_account(TransactionAction action)
    {
        await using var service = new EmulatedService();

        var session = await SessionFlow.Of(action).StartAsync(service.Client);

        service.Emulated(session).Account.Should().BeSameAs(service.Emulator.Merchant.DefaultAccount);
    }

    [Theory]
    [MemberData(nameof(RuleErrors))]
    public async Task Where_the_service_wants_a_selector_leaving_it_out_is_an_error(
        TransactionAction action, BusinessErrorCode errorCode, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(
            new EmulatorSettings { MissingProvider = MissingProviderBehavior.ErrorWhenSeveral, RuleErrorCode = errorCode, BusinessErrorStatus = httpStatus });

        await ShouldBreakARuleAsync(() => SessionFlow.Of(action).StartAsync(service.Client), errorCode, "@emulated/provider-required");

        service.Emulator.Merchant.Stripe.Status = EmulatedProviderStatus.Disabled;
        (await SessionFlow.Of(action).StartAsync(service.Client)).TransactionProviderId.Should().Be(service.Emulator.Merchant.Nuvei.Id);
    }

    [Theory]
    [MemberData(nameof(RuleErrors))]
    public async Task A_disabled_account_takes_no_sessions_and_burns_no_code(
        TransactionAction action, BusinessErrorCode errorCode, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(new EmulatorSettings { RuleErrorCode = errorCode, BusinessErrorStatus = httpStatus });
        var account = service.Emulator.Merchant.Stripe;
        account.Status = EmulatedProviderStatus.Disabled;

        var start = () => SessionFlow.Of(action).StartAsync(service.Client, provider: ProviderSelector.Account(account.Id));

        await ShouldBreakARuleAsync(start, errorCode, "@emulated/provider-disabled");
        service.Ledger.Entries.Should().BeEmpty();

        account.Status = EmulatedProviderStatus.Enabled;
        (await start()).Status.Should().Be(SessionStatus.Pending);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_unknown_account_or_another_merchants_is_refused(TransactionAction action)
    {
        await using var service = new EmulatedService();
        var foreign = service.Emulator.AddMerchant("Another merchant").AddProviderAccount(EmulatedProvider.Stripe);
        foreach (var id in new[] { "unknown", foreign.Id })
        {
            var start = () => SessionFlow.Of(action).StartAsync(service.Client, provider: ProviderSelector.Account(id));
            (await start.Should().ThrowAsync<AccruPayApiException>()).Which.ErrorCode.Should().Be("@emulated/not-found");
        }

        service.Ledger.Entries.Should().BeEmpty();
    }

    public static TheoryData<TransactionAction> Actions { get; } = new(SessionFlow.Actions);

    public static MatrixTheoryData<TransactionAction, BusinessErrorCode, BusinessErrorHttpStatus> RuleErrors { get; } =
        new(SessionFlow.Actions, Enum.GetValues<BusinessErrorCode>(), Enum.GetValues<BusinessErrorHttpStatus>());

    private static async Task ShouldBreakARuleAsync(Func<Task> call, BusinessErrorCode errorCode, string key)
    {
        var refusal = (await call.Should().ThrowAsync<AccruPayApiException>()).Which;
        refusal.ErrorCode.Should().Be(errorCode == BusinessErrorCode.AppErrorKey ? key : "VALIDATION_ERROR");
        refusal.Should().BeOfType(errorCode == BusinessErrorCode.AppErrorKey ? typeof(AccruPayApiException) : typeof(AccruPayValidationException));
        refusal.Attempts.Should().Be(1);
    }
}
