using AccruPay.Emulator;

namespace AccruPay.Tests;

public class ExpiredSessionTests
{
    public static MatrixTheoryData<TransactionAction, ExpiredVerifyBehavior, UnpaidVerifyBehavior, BusinessErrorHttpStatus> Settings { get; } = new(
        SessionFlow.Actions,
        Enum.GetValues<ExpiredVerifyBehavior>(),
        Enum.GetValues<UnpaidVerifyBehavior>(),
        Enum.GetValues<BusinessErrorHttpStatus>());

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Under_every_setting_verify_tells_that_the_session_is_over(
        TransactionAction action, ExpiredVerifyBehavior expired, UnpaidVerifyBehavior unpaid, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(
            new EmulatorSettings { ExpiredVerify = expired, UnpaidVerify = unpaid, BusinessErrorStatus = httpStatus });
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.Expired);

        var told = await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id));

        told.Session!.Status.Should().Be(SessionStatus.Expired);
        told.Session.IsOver.Should().BeTrue();
        (told.Unpaid is not null).Should().Be(expired == ExpiredVerifyBehavior.Error);
        told.Unpaid?.CanStillBePaid.Should().BeFalse();
        if (told.Transaction is { } transaction)
        {
            transaction.Status.Should().Be(TransactionStatus.Expired);
            transaction.IsFinal.Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(EmulatedProvider.Nuvei, TransactionAction.Payment, 20)]
    [InlineData(EmulatedProvider.Nuvei, TransactionAction.AddPaymentMethod, 20)]
    [InlineData(EmulatedProvider.Nuvei, TransactionAction.Authorization, 20)]
    [InlineData(EmulatedProvider.Stripe, TransactionAction.Payment, 24 * 60)]
    [InlineData(EmulatedProvider.Stripe, TransactionAction.Authorization, 24 * 60)]
    public async Task A_session_lives_until_its_token_expires(EmulatedProvider provider, TransactionAction action, int minutes)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client, provider: SessionLives.SelectorOf(provider));
        session.TokenExpiresAt.Should().Be(ImpatientClock.Beginning.AddMinutes(minutes));

        service.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        (await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id))).Session!.Status.Should().Be(SessionStatus.Pending);

        service.Clock.Advance(TimeSpan.FromSeconds(1));
        (await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id))).Session!.Status.Should().Be(SessionStatus.Expired);
    }

    [Fact]
    public async Task Adding_a_payment_method_at_Stripe_never_expires()
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(TransactionAction.AddPaymentMethod);
        var session = await flow.StartAsync(service.Client, provider: SessionLives.SelectorOf(EmulatedProvider.Stripe));
        session.TokenExpiresAt.Should().BeNull();

        service.Clock.Advance(TimeSpan.FromDays(1_000));

        (await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id))).Unpaid!.CanStillBePaid.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task What_was_paid_in_time_stays_paid(TransactionAction action)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.Approved);

        service.Play(session.Id, CustomerOutcome.Expired);

        var told = await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id));
        told.Session!.Status.Should().Be(SessionStatus.Completed);
        told.Transaction!.Status.Should().Be(TransactionStatus.Succeeded);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_expired_session_is_replaced_by_one_with_a_new_code(TransactionAction action)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(action);
        var first = await flow.StartAsync(service.Client, "order-1");
        service.Play(first.Id, CustomerOutcome.Expired);

        var again = () => flow.StartAsync(service.Client, "order-1");
        (await again.Should().ThrowAsync<AccruPayDuplicateTransactionCodeException>()).Which.Session!.Status.Should().Be(SessionStatus.Expired);

        var second = await flow.StartAsync(service.Client, "order-1-again");
        service.Play(second.Id, CustomerOutcome.Approved);
        (await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(second.Id))).Transaction!.Status.Should().Be(TransactionStatus.Succeeded);
        service.Ledger.Entries.Count(entry => entry.Kind == flow.Success).Should().Be(1);
    }

    public static TheoryData<TransactionAction> Actions { get; } = new(SessionFlow.Actions);
}
