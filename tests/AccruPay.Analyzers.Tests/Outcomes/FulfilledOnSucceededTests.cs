using AccruPay.Analyzers.Outcomes;

namespace AccruPay.Analyzers.Tests.Outcomes;

public sealed class FulfilledOnSucceededTests : RuleTests<FulfilledOnSucceededAnalyzer>
{
    [Theory]
    [InlineData("if ([|transaction.Status == TransactionStatus.Succeeded|]) await orders.FulfilOnceAsync(order);")]
    [InlineData("if (transaction.Status is [|TransactionStatus.Succeeded|]) database.IsPaid = true;")]
    [InlineData("if (transaction is { Status: [|TransactionStatus.Succeeded|] }) Fulfil(order);")]
    [InlineData("if ([|transaction.Status != TransactionStatus.Succeeded|]) return; Fulfil(order);")]
    [InlineData("if ([|context.Transactions[0].Status == TransactionStatus.Succeeded|]) Fulfil(order);")]
    [InlineData("var read = await accruPay.Transactions.GetAsync(paid); if ([|read.Status == TransactionStatus.Succeeded|]) Fulfil(order);")]
    [InlineData("var status = transaction.Status; if ([|status == TransactionStatus.Succeeded|]) Fulfil(order);")]
    [InlineData("foreach (var any in context.Transactions) if ([|any.Status == TransactionStatus.Succeeded|]) Fulfil(order);")]
    [InlineData("var isPaid = [|transaction.Status == TransactionStatus.Succeeded|]; Console.WriteLine(isPaid);")]
    [InlineData("database.IsPaid = transaction.Status switch { [|TransactionStatus.Succeeded|] => true, _ => false };")]
    [InlineData("var ok = [|transaction.Status == TransactionStatus.Succeeded|]; if (ok) await orders.FulfilOnceAsync(order);")]
    [InlineData("bill.Status = [|transaction.Status == TransactionStatus.Succeeded|] ? BillStatus.Paid : BillStatus.Pending;")]
    public Task A_branch_that_acts_on_the_status_alone_is_found(string code) => Finds(code);

    [Fact]
    public Task Asking_another_transaction_does_not_count() => Finds("""
        var first = context.Transactions[0];
        var other = await accruPay.Transactions.GetAsync(paid);
        if ([|first.Status == TransactionStatus.Succeeded|] && other.IsPaid)
            Fulfil(order);
        """);

    [Theory]
    [InlineData("(Transaction a, Transaction b) = Pair(); var t = a; a = b; b = t; if ([|a.Status == TransactionStatus.Succeeded|]) await orders.FulfilOnceAsync(order);")]
    [InlineData("var (a, b) = Pair(); var t = a; a = b; b = t; if ([|t.Status == TransactionStatus.Succeeded|]) await orders.FulfilOnceAsync(order);")]
    [InlineData("Transaction a = context.Transactions[0]; Pairs(out var b); b = context.Transactions[1]; a = b; if ([|a.Status == TransactionStatus.Succeeded|]) Fulfil(order);")]
    public Task Transactions_that_change_places_are_followed_no_further(string code) => Finds(code + """

        static (Transaction, Transaction) Pair() => default;
        static void Pairs(out Transaction first) => first = null!;
        """);

    [Fact]
    public Task A_case_that_acts_is_found() => Finds("""
        switch (transaction.Status)
        {
            [|case TransactionStatus.Succeeded:|]
                Fulfil(order);
                break;
        }
        """);

    [Theory]
    [InlineData("if (transaction.IsPaidFor(order.Total)) Fulfil(order);")]
    [InlineData("if (transaction.Status == TransactionStatus.Succeeded && transaction.Action == TransactionAction.Payment) Fulfil(order);")]
    [InlineData("if (transaction is { Action: TransactionAction.Payment, Status: TransactionStatus.Succeeded }) Fulfil(order);")]
    [InlineData("if (transaction.IsPaid) { if (transaction.Status == TransactionStatus.Succeeded) Fulfil(order); }")]
    [InlineData("if (transaction.Status == TransactionStatus.Succeeded) { if (transaction.IsHeld) database.State = \"held\"; else Fulfil(order); }")]
    [InlineData("if ((transaction.Action, transaction.Status) is (TransactionAction.Payment, TransactionStatus.Succeeded)) Fulfil(order);")]
    [InlineData("if (transaction.Action != TransactionAction.Payment) return; if (transaction.Status == TransactionStatus.Succeeded) Fulfil(order);")]
    [InlineData("var ok = transaction.Status == TransactionStatus.Succeeded; if (ok && transaction.IsPaid) Fulfil(order);")]
    public Task Asking_for_the_action_as_well_is_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("var charged = await accruPay.Transactions.Payments.ChargeAsync(charge); if (charged.Status == TransactionStatus.Succeeded) Fulfil(order);")]
    [InlineData("var read = await payments.VerifyAsync(id); if (read.Status == TransactionStatus.Succeeded) Fulfil(order);")]
    [InlineData("var refund = await accruPay.Transactions.RefundAsync(paid, 100); if (refund.Status == TransactionStatus.Succeeded) database.State = \"refunded\";")]
    [InlineData("if (context.Authorization is { Status: TransactionStatus.Succeeded }) database.State = \"held\";")]
    [InlineData("if (context.Authorization?.Status == TransactionStatus.Succeeded) database.State = \"held\";")]
    [InlineData("await foreach (var payment in accruPay.Transactions.ListAsync(new TransactionFilter { Action = TransactionAction.Payment })) if (payment.Status == TransactionStatus.Succeeded) Fulfil(order);")]
    public Task What_cannot_be_a_hold_or_is_known_to_be_one_is_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("if (transaction.Status == TransactionStatus.Succeeded) Console.WriteLine(transaction);")]
    [InlineData("var text = transaction.Status switch { TransactionStatus.Succeeded => \"done\", _ => \"open\" }; Console.WriteLine(text);")]
    [InlineData("var filter = new TransactionFilter { Status = TransactionStatus.Succeeded }; Console.WriteLine(filter);")]
    [InlineData("if (transaction.Status == TransactionStatus.Declined) Fulfil(order);")]
    public Task Reading_showing_and_other_questions_are_accepted(string code) => Accepts(code);
}
