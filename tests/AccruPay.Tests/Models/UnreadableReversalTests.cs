using System.Text;
using AccruPay.GraphQL;

namespace AccruPay.Tests;

/// <summary>A void or a refund whose stamp cannot be read: the money must not seem to have stayed, now or later.</summary>
public class UnreadableReversalTests
{
    [Theory]
    [InlineData("PAYMENT", "\"voidedAt\":\"yesterday\"")]
    [InlineData("PAYMENT", "\"refundedAt\":17")]
    [InlineData("PAYMENT", "\"refundedAmount\":\"all\"")]
    [InlineData("AUTHORIZATION", "\"voidedAt\":true")]
    public void It_is_neither_paid_nor_held_and_says_so(string action, string stamp)
    {
        var transaction = Read(action, stamp);

        transaction.HasUnreadableReversal.Should().BeTrue();
        transaction.IsPaid.Should().BeFalse();
        transaction.IsHeld.Should().BeFalse();
    }

    [Theory]
    [InlineData("PAYMENT")]
    [InlineData("AUTHORIZATION")]
    public void A_stamp_that_is_null_is_none(string action)
    {
        var transaction = Read(action, "\"voidedAt\":null,\"refundedAt\":null,\"refundedAmount\":null");

        transaction.HasUnreadableReversal.Should().BeFalse();
        (transaction.IsPaid || transaction.IsHeld).Should().BeTrue();
    }

    [Fact]
    public void A_transaction_that_was_stored_as_json_does_not_forget_it()
    {
        var transaction = Read("PAYMENT", "\"voidedAt\":\"yesterday\"");

        foreach (var way in ModelJson.Ways)
            ((Transaction)ModelJson.Read(ModelJson.Write(transaction, way), typeof(Transaction), way)).IsPaid.Should().BeFalse(way);
    }

    private static Transaction Read(string action, string stamp)
    {
        var json = $$"""{"id":"1","action":"{{action}}","status":"SUCCEEDED","amount":"100","currency":"USD",{{stamp}}}""";
        var reader = new WireReader(Encoding.UTF8.GetBytes(json), []);
        reader.Read();
        return Transaction.Read(ref reader);
    }
}
