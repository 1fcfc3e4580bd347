namespace AccruPay.Tests;

/// <summary>A hold whose money has been taken or given back, told by the transaction that did it.</summary>
public class EndedHoldTests
{
    private static readonly Transaction Hold = new() { Id = "t-1", Action = TransactionAction.Authorization, Status = TransactionStatus.Succeeded };

    [Theory]
    [InlineData(TransactionAction.Settle)]
    [InlineData(TransactionAction.Void)]
    public void A_hold_that_was_settled_or_voided_stands_no_more(TransactionAction action)
    {
        var end = new Transaction { Id = "t-2", Action = action, Status = TransactionStatus.Succeeded, RelatedTransactionId = "t-1" };

        AssertStands(end, stands: false);
    }

    [Theory]
    [InlineData(TransactionAction.Settle, TransactionStatus.Pending, "t-1")]
    [InlineData(TransactionAction.Settle, TransactionStatus.Started, "t-1")]
    [InlineData(TransactionAction.Settle, TransactionStatus.Declined, "t-1")]
    [InlineData(TransactionAction.Void, TransactionStatus.Failed, "t-1")]
    [InlineData(TransactionAction.Void, TransactionStatus.Unknown, "t-1")]
    [InlineData(TransactionAction.Settle, TransactionStatus.Succeeded, "t-7")]
    [InlineData(TransactionAction.Void, TransactionStatus.Succeeded, null)]
    [InlineData(TransactionAction.Refund, TransactionStatus.Succeeded, "t-1")]
    public void One_stands_as_long_as_neither_has_succeeded_on_it(TransactionAction action, TransactionStatus status, string? relatedTransactionId)
    {
        var other = new Transaction { Id = "t-2", Action = action, Status = status, RelatedTransactionId = relatedTransactionId };

        AssertStands(other, stands: true);
    }

    [Fact]
    public void Of_two_holds_the_one_that_stands_is_the_authorization()
    {
        var context = new SessionContext
        {
            Transactions =
            [
                Hold,
                new Transaction { Id = "t-2", Action = TransactionAction.Void, Status = TransactionStatus.Succeeded, RelatedTransactionId = "t-1" },
                Hold with { Id = "t-3" },
            ],
        };

        context.Authorization!.Id.Should().Be("t-3");
    }

    [Fact]
    public async Task The_service_tells_it_among_the_transactions_or_within_the_hold()
    {
        const string settled = """{"id":"t-2","action":"SETTLE","status":"SUCCEEDED","amount":1,"currency":"USD","relatedTransactionId":"t-1"}""";
        const string hold = """{"action":"AUTHORIZATION"}""";
        var related = SampleAnswers.Transaction(hold, $$"""{"transactionsRelated":[{{settled}}]}""").ToJsonString();

        (await ContextAsync(SampleAnswers.Transaction(hold).ToJsonString())).Authorization!.Id.Should().Be("t-1");
        (await ContextAsync($"{SampleAnswers.Transaction(hold).ToJsonString()},{settled}")).Authorization.Should().BeNull();
        (await ContextAsync(related)).Authorization.Should().BeNull();
        (await ContextAsync(related)).Transactions.Should().ContainSingle().Which.IsHeld.Should().BeFalse();
    }

    private static void AssertStands(Transaction other, bool stands)
    {
        var context = new SessionContext { Transactions = [Hold, other] };
        (context.Authorization is not null).Should().Be(stands);
        new SessionContext { Transactions = [other, Hold] }.Authorization.Should().Be(context.Authorization);
        (Hold with { TransactionsRelated = [other] }).IsHeld.Should().Be(stands);
    }

    private static async Task<SessionContext> ContextAsync(string transactions)
    {
        var session = SampleAnswers.Session("""{"action":"AUTHORIZATION","status":"COMPLETED"}""").ToJsonString();
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Data(
            "merchantApiClientTransactionAuthorizationSessionVerify", $$"""{"session":{{session}},"transactions":[{{transactions}}]}""")));
        using var client = WireClient.For(server);
        return await client.Transactions.ClientSessions.Authorizations.VerifyAsync(SessionIdentifier.FromId("s-1")).InTime();
    }
}
