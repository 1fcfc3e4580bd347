namespace AccruPay.Tests;

/// <summary>What ends the waiting for a payment session's outcome, and what does not.</summary>
public class SessionOutcomeTests
{
    private static readonly Outcome Unpaid = Outcome.Error("@sessions/unpaid");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("SUCCEEDED", TransactionStatus.Succeeded)]
    [InlineData("FAILED", TransactionStatus.Failed)]
    [InlineData("DECLINED", TransactionStatus.Declined)]
    [InlineData("CANCELED", TransactionStatus.Canceled)]
    [InlineData("EXPIRED", TransactionStatus.Expired)]
    [InlineData("ERROR", TransactionStatus.Error)]
    public async Task A_final_status_is_the_outcome_at_once_a_decline_too(string status, TransactionStatus outcome)
    {
        using var waiting = new WaitingClient(WaitingClient.Verified(status));

        (await waiting.WaitAsync(cancellationToken: Token)).Status.Should().Be(outcome);

        waiting.Service.Requests.Should().HaveCount(1);
        waiting.Waits.Should().BeEmpty();
    }

    [Theory]
    [InlineData("PENDING")]
    [InlineData("STARTED")]
    [InlineData("UNKNOWN")]
    [InlineData("SOMETHING_NEW")]
    public async Task Any_other_status_is_asked_for_again(string status)
    {
        using var waiting = new WaitingClient(
            WaitingClient.Verified(status), WaitingClient.Verified(status), WaitingClient.Verified("SUCCEEDED"));

        (await waiting.WaitAsync(cancellationToken: Token)).IsPaid.Should().BeTrue();

        waiting.Service.Requests.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("PENDING")]
    [InlineData("ACTIVE")]
    public async Task An_unpaid_session_is_no_outcome_while_it_is_open(string session)
    {
        using var waiting = new WaitingClient(Unpaid, Unpaid, WaitingClient.Verified("SUCCEEDED")).WithSession(session);

        (await waiting.WaitAsync(cancellationToken: Token)).IsPaid.Should().BeTrue();

        waiting.Waits.Should().Equal(1, 2);
    }

    [Theory]
    [InlineData("EXPIRED", SessionStatus.Expired)]
    [InlineData("CANCELED", SessionStatus.Canceled)]
    [InlineData("DECLINED", SessionStatus.Declined)]
    public async Task An_unpaid_session_that_is_over_is_told_as_such(string session, SessionStatus status)
    {
        using var waiting = new WaitingClient(Unpaid).WithSession(session);

        var failure = await waiting.WaitAsync(cancellationToken: Token).FailureAsync<AccruPaySessionUnpaidException>();

        failure.Status.Should().Be(status);
        failure.CanStillBePaid.Should().BeFalse();
        waiting.Waits.Should().BeEmpty();
    }

    [Fact]
    public async Task A_completed_sessions_transaction_may_still_be_on_its_way()
    {
        using var waiting = new WaitingClient(
            WaitingClient.Verified("PENDING", "COMPLETED"), WaitingClient.Verified("SUCCEEDED", "COMPLETED"));

        (await waiting.WaitAsync(cancellationToken: Token)).IsPaid.Should().BeTrue();

        waiting.Service.Requests.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("EXPIRED", SessionStatus.Expired)]
    [InlineData("CANCELED", SessionStatus.Canceled)]
    [InlineData("DECLINED", SessionStatus.Declined)]
    [InlineData("ERROR", SessionStatus.Error)]
    public async Task A_session_that_is_over_otherwise_ends_it_whatever_its_transaction_says(string session, SessionStatus status)
    {
        using var waiting = new WaitingClient(WaitingClient.Verified("PENDING", session));

        var transaction = await waiting.WaitAsync(cancellationToken: Token);

        transaction.Session!.Status.Should().Be(status);
        transaction.IsPaid.Should().BeFalse();
        waiting.Waits.Should().BeEmpty();
    }

    [Theory]
    [InlineData("FORBIDDEN")]
    [InlineData("UNAUTHENTICATED")]
    [InlineData("BAD_USER_INPUT")]
    [InlineData("SOMETHING_NEW")]
    public async Task A_failure_that_asking_again_does_not_mend_ends_it(string code)
    {
        using var waiting = new WaitingClient(Outcome.Error(code));

        (await FluentActions.Awaiting(() => waiting.WaitAsync(cancellationToken: Token)).Should().ThrowAsync<AccruPayApiException>())
            .Which.ErrorCode.Should().Be(code);

        waiting.Service.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_session_that_does_not_exist_ends_it()
    {
        using var waiting = new WaitingClient(Unpaid);
        await waiting.WaitAsync(cancellationToken: Token).FailureAsync<AccruPayNotFoundException>();
        waiting.Waits.Should().BeEmpty();
    }

    [Fact]
    public async Task A_payment_method_session_is_waited_for_likewise()
    {
        const string field = "merchantApiClientTransactionAddPaymentMethodSessionVerify";
        using var waiting = new WaitingClient(
            Outcome.Json(SampleAnswers.Data(field, SampleAnswers.Transaction("""{"status":"PENDING"}""").ToJsonString())),
            Outcome.Json(SampleAnswers.Data(field, SampleAnswers.Transaction().ToJsonString())));

        var transaction = await waiting.Client.Transactions.ClientSessions.PaymentMethods
            .WaitForOutcomeAsync(WaitingClient.Session, cancellationToken: Token).InTime();

        transaction.Status.Should().Be(TransactionStatus.Succeeded);
        waiting.Waits.Should().Equal(1);
    }
}
