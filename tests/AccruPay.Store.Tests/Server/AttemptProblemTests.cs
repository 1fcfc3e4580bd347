using Store.Checkout;

namespace AccruPay.Store.Tests.Server;

public sealed class AttemptProblemTests
{
    [Theory]
    [InlineData(SessionStatus.Pending)]
    [InlineData(SessionStatus.Active)]
    [InlineData(SessionStatus.Unknown)]
    public void While_the_session_is_open_a_declined_card_is_no_end(SessionStatus status) =>
        Of(status, TransactionStatus.Declined).Should().BeNull();

    [Theory]
    [InlineData(TransactionStatus.Pending)]
    [InlineData(TransactionStatus.Started)]
    [InlineData(TransactionStatus.Unknown)]
    [InlineData(TransactionStatus.Succeeded)]
    public void One_transaction_that_has_not_failed_keeps_the_attempt_alive(TransactionStatus status)
    {
        Of(SessionStatus.Completed, status, TransactionStatus.Declined).Should().BeNull();
        Of(SessionStatus.Expired, TransactionStatus.Declined, status).Should().BeNull();
    }

    [Theory]
    [InlineData(SessionStatus.Completed)]
    [InlineData(SessionStatus.Declined)]
    public void When_the_session_is_over_and_all_have_failed_so_has_the_attempt(SessionStatus status) =>
        Of(status, TransactionStatus.Declined, TransactionStatus.Failed).Should().Be("Your card was declined. Nothing was charged.");

    [Fact]
    public void A_session_that_ran_out_unused_has_failed() => Of(SessionStatus.Expired).Should().Contain("ran out");

    [Fact]
    public void A_completed_session_without_any_transaction_proves_nothing() => Of(SessionStatus.Completed).Should().BeNull();

    [Theory]
    [InlineData(SessionStatus.Error, TransactionStatus.Declined)]
    [InlineData(SessionStatus.Completed, TransactionStatus.Error)]
    public void Of_an_error_nobody_is_told_that_nothing_was_charged(SessionStatus session, TransactionStatus transaction) =>
        Of(session, transaction, TransactionStatus.Declined).Should().Contain("cannot tell").And.NotContain("Nothing was charged");

    private static string? Of(SessionStatus status, params TransactionStatus[] transactions) => AttemptProblem.Of(new SessionContext
    {
        Session = new TransactionSession { Status = status },
        Transactions = [.. transactions.Select(transaction => new Transaction { Status = transaction })],
    });
}
