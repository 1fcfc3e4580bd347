using AccruPay.Analyzers.Outcomes;

namespace AccruPay.Analyzers.Tests.Outcomes;

public sealed class OutcomeIgnoredTests : RuleTests<OutcomeIgnoredAnalyzer>
{
    [Theory]
    [InlineData("await [|payments.VerifyAsync(id)|];")]
    [InlineData("await [|payments.VerifyAsync(id)|].ConfigureAwait(false);")]
    [InlineData("await [|authorizations.VerifyAsync(id, cancellationToken)|];")]
    [InlineData("await [|payments.WaitForOutcomeAsync(id)|];")]
    [InlineData("await [|accruPay.Transactions.ServerSessions.Authorizations.VerifyAsync(ServerSessionIdentifier.FromId(sessionId))|];")]
    public Task A_statement_that_only_awaits_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("[|payments.VerifyAsync(id)|].GetAwaiter().GetResult();")]
    [InlineData("[|payments.VerifyAsync(id)|].ConfigureAwait(false).GetAwaiter().GetResult();")]
    [InlineData("[|payments.VerifyAsync(id)|].Wait();")]
    [InlineData("_ = [|payments.VerifyAsync(id)|].Result;")]
    [InlineData("var task = [|payments.VerifyAsync(id)|]; task.Wait();")]
    public Task Blocking_on_it_looks_at_nothing_either(string code) => Finds(code);

    [Theory]
    [InlineData("_ = await [|payments.VerifyAsync(id)|];")]
    [InlineData("_ = [|payments.VerifyAsync(id)|];")]
    public Task A_discard_is_found(string code) => Finds(code);

    [Fact]
    public Task A_task_that_nobody_awaits_is_found() => Finds("""
        [|payments.VerifyAsync(id)|];
        await WaitAsync();
        """);

    [Theory]
    [InlineData("var unread = await [|payments.VerifyAsync(id)|];")]
    [InlineData("Transaction unread; unread = await [|payments.VerifyAsync(id)|];")]
    [InlineData("var task = [|payments.VerifyAsync(id)|]; await task;")]
    [InlineData("var task = [|payments.VerifyAsync(id)|]; await task.ConfigureAwait(false);")]
    public Task A_variable_that_is_never_read_is_found(string code) => Finds(code);

    [Fact]
    public Task The_body_of_a_lambda_is_looked_at_too() => Finds("""
        app.MapPost("/verify", async () =>
        {
            await [|payments.VerifyAsync(id)|];
            await orders.FulfilOnceAsync(order);
        });
        """);

    [Theory]
    [InlineData("if ((await payments.VerifyAsync(id)).IsPaidFor(order.Total)) await orders.FulfilOnceAsync(order);")]
    [InlineData("var read = await payments.VerifyAsync(id); Console.WriteLine(read.Status);")]
    [InlineData("var task = payments.VerifyAsync(id); var read = await task; Console.WriteLine(read.Status);")]
    [InlineData("database.Keep(await payments.VerifyAsync(id));")]
    [InlineData("var both = await Task.WhenAll(payments.VerifyAsync(id), payments.VerifyAsync(id)); Console.WriteLine(both.Length);")]
    [InlineData("Console.WriteLine(payments.VerifyAsync(id).GetAwaiter().GetResult().IsPaid);")]
    [InlineData("var task = payments.VerifyAsync(id); task.Wait(); Console.WriteLine(task.Result.IsPaid);")]
    public Task A_result_that_is_looked_at_or_passed_on_is_accepted(string code) => Accepts(code);

    [Fact]
    public Task A_method_that_returns_the_task_or_the_result_uses_it() => Accepts("""
        Console.WriteLine(await First() == await Second());
        static Task<Transaction> First() => payments.VerifyAsync(id);
        static async Task<Transaction> Second() => await payments.VerifyAsync(id);
        """);

    [Fact]
    public Task A_lambda_that_is_nothing_but_the_call_passes_it_on() => Accepts("""
        Func<Task> expected = async () => await payments.VerifyAsync(id);
        await expected();
        """);

    [Fact]
    public Task A_test_that_says_that_a_call_was_received_makes_none() => Accepts("""
        using NSubstitute;
        await payments.Received().VerifyAsync(id);
        namespace NSubstitute
        {
            public static class Extensions { public static T Received<T>(this T substitute) => substitute; }
        }
        """);

    [Fact]
    public Task A_method_of_the_same_name_elsewhere_is_none_of_its_business() => Accepts("""
        await new Other().VerifyAsync();
        class Other { public Task VerifyAsync() => Task.CompletedTask; }
        """);
}
