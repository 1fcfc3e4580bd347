using AccruPay.Analyzers.Outcomes;

namespace AccruPay.Analyzers.Tests.Outcomes;

public sealed class FulfilledOnSessionStatusTests : RuleTests<FulfilledOnSessionStatusAnalyzer>
{
    [Theory]
    [InlineData("if ([|session.Status == SessionStatus.Completed|]) await orders.FulfilOnceAsync(order);")]
    [InlineData("if ([|SessionStatus.Completed == session.Status|]) Fulfil(order);")]
    [InlineData("if (session.Status is [|SessionStatus.Completed|]) Fulfil(order);")]
    [InlineData("if (session is { Status: [|SessionStatus.Completed|] }) database.IsPaid = true;")]
    [InlineData("if ([|session.Status == SessionStatus.Completed|] && order.Attempt == 1) Fulfil(order);")]
    [InlineData("if (session.Status is [|SessionStatus.Completed|] or SessionStatus.Active) Fulfil(order);")]
    [InlineData("if ([|transaction.Session?.Status == SessionStatus.Completed|]) Fulfil(order);")]
    [InlineData("if ([|session.Status == SessionStatus.Completed|] || transaction.IsPaid) Fulfil(order);")]
    public Task A_branch_that_acts_on_it_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("if ([|session.Status != SessionStatus.Completed|]) return; Fulfil(order);")]
    [InlineData("if (session.Status is not [|SessionStatus.Completed|]) return; Fulfil(order);")]
    [InlineData("if ([|session.Status != SessionStatus.Completed|]) Console.WriteLine(); else Fulfil(order);")]
    [InlineData("if (order.Attempt == 2 || [|session.Status != SessionStatus.Completed|]) return; Fulfil(order);")]
    public Task A_guard_before_what_acts_is_found(string code) => Finds(code);

    [Fact]
    public Task A_case_that_acts_is_found() => Finds("""
        switch (session.Status)
        {
            [|case SessionStatus.Completed:|]
                Fulfil(order);
                break;
        }

        var done = session.Status switch
        {
            [|SessionStatus.Completed|] => Shipped(),
            _ => 0,
        };
        Console.WriteLine(done);
        static int Shipped() => 1;
        """);

    [Fact]
    public Task A_name_that_claims_a_payment_is_found() => Finds("""
        var isPaid = [|session.Status == SessionStatus.Completed|];
        database.IsPaid = [|session.Status == SessionStatus.Completed|];
        Console.WriteLine(isPaid || IsFulfilled(session));
        static bool IsFulfilled(TransactionSession session) => [|session.Status == SessionStatus.Completed|];
        """);

    [Theory]
    [InlineData("bill.Status = [|session.Status == SessionStatus.Completed|] ? BillStatus.Paid : BillStatus.Pending;")]
    [InlineData("bill.Status = session.Status switch { [|SessionStatus.Completed|] => BillStatus.Paid, _ => BillStatus.Pending };")]
    [InlineData("bill.Status = [|session.Status != SessionStatus.Completed|] ? BillStatus.Pending : BillStatus.Paid;")]
    [InlineData("if ([|session.Status == SessionStatus.Completed|]) bill.Status = BillStatus.Paid;")]
    [InlineData("database.IsPaid = session.Status switch { [|SessionStatus.Completed|] => true, _ => false };")]
    public Task A_value_that_claims_a_payment_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("var over = [|session.Status == SessionStatus.Completed|]; if (over) Fulfil(order);")]
    [InlineData("var open = [|session.Status != SessionStatus.Completed|]; if (open) return; Fulfil(order);")]
    [InlineData("var over = [|session.Status == SessionStatus.Completed|]; var go = over; if (go) Fulfil(order);")]
    public Task An_answer_that_is_kept_and_acted_on_later_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("if ([|session.Status == SessionStatus.Completed|]) await bus.SendAsync(new OrderPaid(order.Id));")]
    [InlineData("Action<Order> ship = Fulfil; if ([|session.Status == SessionStatus.Completed|]) ship(order);")]
    public Task A_message_or_a_delegate_whose_name_claims_it_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("if (session.Status == SessionStatus.Completed) await bus.ReconcileAsync(order);")]
    [InlineData("if (session.Status == SessionStatus.Completed) await bus.SendAsync(new VerifyPayment(order.Id));")]
    [InlineData("if (session.Status == SessionStatus.Completed) bus.ReadMembershipOf(order);")]
    [InlineData("if (session.Status == SessionStatus.Completed) bus.MarkUnpaid(order);")]
    [InlineData("if (session.Status == SessionStatus.Completed) database.State = \"over\";")]
    [InlineData("bill.Status = session.Status == SessionStatus.Completed ? BillStatus.Pending : BillStatus.Paid;")]
    [InlineData("database.IsPaid = session.Status switch { SessionStatus.Completed => false, _ => transaction.IsPaid };")]
    [InlineData("var over = session.Status == SessionStatus.Completed; if (over && transaction.IsPaidFor(order.Total)) Fulfil(order);")]
    [InlineData("var over = session.Status == SessionStatus.Completed && transaction.IsPaid; if (over) Fulfil(order);")]
    public Task What_claims_no_payment_is_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("if (session.Status == SessionStatus.Completed && transaction.IsPaidFor(order.Total)) Fulfil(order);")]
    [InlineData("if (session.Status == SessionStatus.Completed) { var read = await payments.VerifyAsync(id); if (read.IsPaidFor(order.Total)) Fulfil(order); }")]
    [InlineData("if (transaction.IsPaidFor(order.Total)) { if (session.Status == SessionStatus.Completed) Fulfil(order); }")]
    [InlineData("if (!transaction.IsPaidFor(order.Total)) return; if (session.Status == SessionStatus.Completed) Fulfil(order);")]
    public Task Asking_the_transaction_as_well_is_accepted(string code) => Accepts(code);

    [Fact]
    public Task Calling_a_method_that_verifies_is_accepted() => Accepts("""
        if (session.Status == SessionStatus.Completed)
            await VerifyOrderAsync(order);
        static Task VerifyOrderAsync(Order order) => Task.CompletedTask;
        """);

    [Theory]
    [InlineData("if (session.Status == SessionStatus.Completed) logger.LogInformation(\"{Session} is over\", session.Id);")]
    [InlineData("if (session.Status == SessionStatus.Completed) Console.WriteLine(session.Id);")]
    [InlineData("var text = session.Status switch { SessionStatus.Completed => \"done\", _ => \"open\" }; Console.WriteLine(text);")]
    [InlineData("app.MapGet(\"/\", () => session.Status == SessionStatus.Completed ? Results.Ok(\"over\") : Results.NotFound());")]
    [InlineData("var isOver = session.Status is SessionStatus.Completed or SessionStatus.Expired; Console.WriteLine(isOver);")]
    [InlineData("var filter = new SessionFilter { ProviderStatus = SessionStatus.Completed }; Console.WriteLine(filter);")]
    public Task Reading_logging_and_showing_are_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("if (session.Status != SessionStatus.Completed) Fulfil(order);")]
    [InlineData("if (session.Status == SessionStatus.Expired) Fulfil(order);")]
    [InlineData("var isUnpaid = session.Status == SessionStatus.Completed; Console.WriteLine(isUnpaid);")]
    public Task Other_questions_are_accepted(string code) => Accepts(code);
}
