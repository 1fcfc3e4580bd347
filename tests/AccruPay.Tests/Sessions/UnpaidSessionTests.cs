using AccruPay.Emulator;

namespace AccruPay.Tests;

public class UnpaidSessionTests
{
    private static readonly CustomerOutcome[] Unpaid =
        [CustomerOutcome.NeverOpened, CustomerOutcome.WalkedAway, CustomerOutcome.ThreeDSecureAbandoned, CustomerOutcome.Canceled];

    public static MatrixTheoryData<TransactionAction, CustomerOutcome, BusinessErrorHttpStatus> UnpaidLives { get; } =
        new(SessionFlow.Actions, Unpaid, Enum.GetValues<BusinessErrorHttpStatus>());

    [Theory]
    [MemberData(nameof(UnpaidLives))]
    public async Task Where_the_service_refuses_to_verify_the_exception_holds_the_session(
        TransactionAction action, CustomerOutcome outcome, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(new EmulatorSettings { UnpaidVerify = UnpaidVerifyBehavior.Error, BusinessErrorStatus = httpStatus });
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, outcome);

        var unpaid = (await flow.AskAsync(service.Client, SessionIdentifier.FromMerchantInternalTransactionCode(MinimalRequests.Code))).Unpaid!;

        unpaid.Session!.Id.Should().Be(session.Id);
        unpaid.Status.Should().Be(ExpectedOutcome.Of(outcome).Session);
        unpaid.CanStillBePaid.Should().Be(outcome != CustomerOutcome.Canceled);
        unpaid.ErrorCode.Should().Be("@emulated/session-unpaid");
        unpaid.StatusCode.Should().Be(httpStatus switch { BusinessErrorHttpStatus.BadRequest => 400, BusinessErrorHttpStatus.UnprocessableContent => 422, _ => 200 });
        unpaid.MerchantInternalTransactionCode.Should().Be(MinimalRequests.Code);
        unpaid.RequestId.Should().NotBeNullOrEmpty();
        unpaid.Attempts.Should().Be(1);
        unpaid.IsTransient.Should().BeFalse();
        unpaid.IsSafeToRepeat.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(UnpaidLives))]
    public async Task Where_the_service_answers_with_a_status_the_records_say_it(
        TransactionAction action, CustomerOutcome outcome, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(new EmulatorSettings { UnpaidVerify = UnpaidVerifyBehavior.Status, BusinessErrorStatus = httpStatus });
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, outcome);

        var told = await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id));

        var expected = ExpectedOutcome.Of(outcome);
        told.Session!.Status.Should().Be(expected.Session);
        if (action == TransactionAction.Authorization && outcome != CustomerOutcome.ThreeDSecureAbandoned)
        {
            told.Transaction.Should().BeNull();
            return;
        }

        told.Transaction!.Status.Should().Be(expected.Transaction);
        told.Transaction.IsFinal.Should().Be(expected.IsFinal);
        told.Transaction.IsPaid.Should().BeFalse();
        told.Transaction.IsHeld.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task The_session_is_looked_up_once_and_verify_is_not_repeated(TransactionAction action)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Emulator.Requests.Clear();

        await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id));

        service.Emulator.Requests.All.SelectMany(request => request.RootFields)
            .Should().Equal(flow.VerifyField, "merchantApiClientTransactionSessions");
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task A_customer_who_comes_back_can_still_pay(TransactionAction action)
    {
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.ThreeDSecureAbandoned);
        (await flow.AskAsync(service.Client, SessionIdentifier.FromId(session.Id))).Unpaid!.CanStillBePaid.Should().BeTrue();

        service.Play(session.Id, CustomerOutcome.Approved);

        var told = await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id));
        told.Transaction!.Status.Should().Be(TransactionStatus.Succeeded);
        service.Ledger.EntriesOf(MinimalRequests.Code).Count(entry => entry.Kind == flow.Success).Should().Be(1);
    }

    public static TheoryData<TransactionAction> Actions { get; } = new(SessionFlow.Actions);

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task A_refusal_of_a_session_that_is_not_unpaid_stands_as_it_is(TransactionAction action)
    {
        await using var service = new EmulatedService();
        var session = await SessionFlow.Of(action).StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.Approved);
        var other = SessionFlow.Of(action == TransactionAction.Payment ? TransactionAction.Authorization : TransactionAction.Payment);

        var verify = () => other.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id));

        var refusal = (await verify.Should().ThrowAsync<AccruPayApiException>()).Which;
        refusal.Should().BeOfType<AccruPayApiException>();
        refusal.ErrorCode.Should().Be("@emulated/session-of-other-kind");
    }
}
