using AccruPay.Analyzers.SentOnce;

namespace AccruPay.Analyzers.Tests.SentOnce;

public sealed class OutcomeSwallowedTests : RuleTests<OutcomeSwallowedAnalyzer>
{
    private const string Charge = "await accruPay.Transactions.Payments.ChargeAsync(charge);";

    [Theory]
    [InlineData("[|catch (AccruPayOutcomeUnknownException)|] { }")]
    [InlineData("[|catch (AccruPayOutcomeUnknownException unknown)|] { logger.LogError(unknown, \"lost\"); }")]
    [InlineData("[|catch (AccruPayException failed)|] { Console.WriteLine($\"{failed.Operation}: {failed.Message}\"); }")]
    [InlineData("[|catch (Exception)|] { database.State = \"failed\"; await database.SaveAsync(); }")]
    [InlineData("[|catch|] { return; }")]
    [InlineData("[|catch (Exception failed)|] when (failed is AccruPayException or TimeoutException) { logger.LogError(failed, \"lost\"); }")]
    [InlineData("catch (AccruPayValidationException) { } [|catch (Exception)|] { }")]
    public Task A_clause_that_does_nothing_with_it_is_found(string clause) => Finds($"try {{ {Charge} }} {clause}");

    [Theory]
    [InlineData("await accruPay.Transactions.Payments.InitiateAchAsync(null!);")]
    [InlineData("await accruPay.Transactions.RefundAsync(paid, 100);")]
    [InlineData("await accruPay.Transactions.RefundRemainingAsync(transaction);")]
    [InlineData("await accruPay.Transactions.VoidAsync(paid);")]
    [InlineData("await accruPay.Transactions.Authorizations.SettleAsync(paid, 100);")]
    [InlineData("await accruPay.Transactions.Authorizations.VoidAsync(paid);")]
    [InlineData("await accruPay.Transactions.ServerSessions.Authorizations.StartAsync(null!);")]
    [InlineData("await accruPay.PaymentPlans.CreateAsync(null!);")]
    public Task Every_call_that_moves_money_counts(string call) => Finds($"try {{ {call} }} [|catch (AccruPayException)|] {{ }}");

    [Fact]
    public Task A_clause_is_reported_once_for_all_of_its_calls() => Finds("""
        try
        {
            await accruPay.Transactions.VoidAsync(paid);
            await accruPay.Transactions.RefundAsync(paid, 100);
        }
        [|catch (Exception)|]
        {
        }
        """);

    [Fact]
    public Task What_an_inner_clause_rethrows_can_be_swallowed_outside() => Finds("""
        try
        {
            try { await accruPay.Transactions.VoidAsync(paid); }
            catch (AccruPayException) { throw; }
        }
        [|catch (Exception)|]
        {
        }
        """);

    [Theory]
    [InlineData("[|catch (AccruPayCanceledException)|] { }")]
    [InlineData("[|catch (OperationCanceledException)|] { return; }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { await unknown.FindOutAsync(); } [|catch (Exception)|] { }")]
    public Task A_cancellation_is_swallowed_where_the_call_can_be_canceled(string clause) =>
        Finds($"try {{ await accruPay.Transactions.VoidAsync(paid, cancellationToken); }} {clause}");

    [Theory]
    [InlineData("catch (OperationCanceledException) { }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { await unknown.FindOutAsync(); } catch (Exception) { }")]
    public Task A_call_without_a_token_cannot_be_canceled(string clause) =>
        Accepts($"try {{ await accruPay.Transactions.VoidAsync(paid, CancellationToken.None); }} {clause}");

    [Theory]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { var found = await unknown.FindOutAsync(); Console.WriteLine(found); }")]
    [InlineData("catch (AccruPayOutcomeUnknownException) { throw; }")]
    [InlineData("catch (Exception failed) { throw new InvalidOperationException(\"lost\", failed); }")]
    [InlineData("catch (AccruPayException failed) { database.Keep(failed); }")]
    [InlineData("catch (AccruPayOutcomeUnknownException) { database.State = \"unknown\"; await database.SaveAsync(); }")]
    [InlineData("catch (Exception failed) { if (failed is AccruPayOutcomeUnknownException unknown) await unknown.FindOutAsync(); }")]
    [InlineData("catch (AccruPayException failed) { if (!failed.IsSafeToRepeat) database.State = \"unknown\"; }")]
    public Task Finding_out_rethrowing_and_keeping_are_accepted(string clause) => Accepts($"try {{ {Charge} }} {clause}");

    [Theory]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { state = \"open\"; }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { open.Add(unknown.Operation ?? order.Id); }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { await channel.Writer.WriteAsync(order.Id); }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { await System.IO.File.AppendAllTextAsync(\"open.txt\", order.Id); }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { await cache.SetAsync(order.Id, [], new Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions()); }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { command.ExecuteNonQuery(); }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { var kept = unknown.MerchantInternalTransactionCode; }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { var kept = unknown.FirstSentAt; }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { lost++; }")]
    [InlineData("catch (AccruPayOutcomeUnknownException) { open.Add(order.Id); }")]
    public Task A_clause_for_exactly_this_exception_may_keep_it_anywhere(string clause) => Accepts($$"""
        var state = "new";
        var lost = 0;
        var open = new List<string>();
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        Microsoft.Extensions.Caching.Distributed.IDistributedCache cache = null!;
        System.Data.Common.DbCommand command = null!;
        try { {{Charge}} } {{clause}}
        Console.WriteLine(state + lost);
        """);

    [Theory]
    [InlineData("return \"unknown\";")]
    [InlineData("return unknown.MerchantInternalTransactionCode;")]
    [InlineData("return null;")]
    public Task A_clause_for_exactly_this_exception_may_answer_its_caller(string answer) => Accepts($$"""
        Console.WriteLine(await ChargeAsync());
        static async Task<string?> ChargeAsync()
        {
            try { {{Charge}} return "done"; }
            catch (AccruPayOutcomeUnknownException unknown) { {{answer}} }
        }
        """);

    [Theory]
    [InlineData("[|catch (AccruPayOutcomeUnknownException unknown)|] { logger.LogError(unknown, \"lost {Code}\", unknown.MerchantInternalTransactionCode); }")]
    [InlineData("[|catch (AccruPayOutcomeUnknownException unknown)|] { logger.LogError(string.Concat(\"lost \", order.Id)); }")]
    [InlineData("[|catch (AccruPayOutcomeUnknownException unknown)|] { _ = unknown.ToString(); }")]
    [InlineData("[|catch (AccruPayOutcomeUnknownException unknown)|] { Console.WriteLine(unknown.ToString()); }")]
    [InlineData("[|catch (Exception)|] { open.Add(order.Id); }")]
    [InlineData("[|catch (AccruPayException failed)|] { Func<int> later = () => throw new InvalidOperationException(); }")]
    public Task Telling_only_a_log_or_every_failure_alike_keeps_nothing(string clause) => Finds($$"""
        var open = new List<string>();
        try { {{Charge}} } {{clause}}
        """);

    [Theory]
    [InlineData("catch (AccruPayValidationException) { }")]
    [InlineData("catch (Exception failed) when (failed is not AccruPayOutcomeUnknownException) { }")]
    [InlineData("catch (AccruPayApiException refused) when (refused is not AccruPayAuthenticationException) { }")]
    [InlineData("catch (AccruPayException failed) when (failed.IsSafeToRepeat) { }")]
    [InlineData("catch (AccruPayOutcomeUnknownException unknown) { await unknown.FindOutAsync(); } catch (AccruPayException) { }")]
    [InlineData("finally { Console.WriteLine(); }")]
    public Task A_clause_that_does_not_take_it_is_accepted(string clause) => Accepts($"try {{ {Charge} }} {clause}");

    [Theory]
    [InlineData("await payments.VerifyAsync(id);")]
    [InlineData("await accruPay.Customers.CreateAsync(null!);")]
    [InlineData("Func<Task> later = () => accruPay.Transactions.VoidAsync(paid); database.Keep(later);")]
    public Task What_moves_no_money_here_is_accepted(string code) => Accepts($"try {{ {code} }} catch (Exception) {{ }}");
}
