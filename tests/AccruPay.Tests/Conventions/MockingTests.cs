using NSubstitute;

namespace AccruPay.Tests;

/// <summary>How a user's own tests stand in for the service, from the door to the transaction.</summary>
public class MockingTests
{
    private static readonly StartPaymentSessionRequest Request = new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = "order-456",
        Billing = SampleDetails.Billing,
    };

    [Fact]
    public async Task A_payment_can_be_played_with_a_substitute()
    {
        var accruPay = Substitute.For<AccruPayClient>();
        var payments = accruPay.Transactions.ClientSessions.Payments;
        payments.StartAsync(Request, Arg.Any<CancellationToken>()).Returns(new TransactionSession { Id = "session-1" });
        payments.VerifyAsync(SessionIdentifier.FromId("session-1"), Arg.Any<CancellationToken>()).Returns(Paid);

        var session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(Request, TestContext.Current.CancellationToken);
        var transaction = await accruPay.Transactions.ClientSessions.Payments.VerifyAsync(
            SessionIdentifier.FromId(session.Id), TestContext.Current.CancellationToken);

        transaction.IsPaidFor(new Money(10_000, Currency.Usd)).Should().BeTrue();
        await payments.Received(1).StartAsync(Request, Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task A_failure_can_be_played_too()
    {
        var accruPay = Substitute.For<AccruPayClient>();
        accruPay.Transactions.ClientSessions.Payments.VerifyAsync(default!, TestContext.Current.CancellationToken)
            .ReturnsForAnyArgs<Transaction>(static _ => throw new AccruPaySessionUnpaidException("Not paid yet.")
            {
                Operation = "Verify",
                Attempts = 1,
                Session = new TransactionSession { Id = "session-1", Status = SessionStatus.Pending },
            });

        var verify = () => accruPay.Transactions.ClientSessions.Payments.VerifyAsync(
            SessionIdentifier.FromId("session-1"), TestContext.Current.CancellationToken);

        (await verify.Should().ThrowAsync<AccruPaySessionUnpaidException>()).Which.CanStillBePaid.Should().BeTrue();
    }

    [Fact]
    public void Every_client_can_be_substituted()
    {
        foreach (var client in PublicSurface.Clients)
            FluentActions.Invoking(() => Substitute.For([client], [])).Should().NotThrow(client.Name);
    }

    [Fact]
    public void A_subclass_overrides_what_it_plays() =>
        new FakeAccruPay().Merchant.Should().BeOfType<FakeMerchant>();

    private static Transaction Paid { get; } = new()
    {
        Action = TransactionAction.Payment,
        Status = TransactionStatus.Succeeded,
        Amount = 10_000,
        Currency = Currency.Usd,
    };

    private sealed class FakeAccruPay : AccruPayClient
    {
        public override MerchantClient Merchant { get; } = new FakeMerchant();
    }

    private sealed class FakeMerchant : MerchantClient;
}
