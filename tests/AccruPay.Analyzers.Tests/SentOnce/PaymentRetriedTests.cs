using AccruPay.Analyzers.SentOnce;

namespace AccruPay.Analyzers.Tests.SentOnce;

public sealed class PaymentRetriedTests : RuleTests<PaymentRetriedAnalyzer>
{
    [Theory]
    [InlineData("while (true) { try { await [|accruPay.Transactions.Payments.ChargeAsync(charge)|]; break; } catch (AccruPayException) { await WaitAsync(); } }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { try { await [|accruPay.Transactions.RefundAsync(paid, 100)|]; return; } catch (Exception) when (attempt < 2) { } }")]
    [InlineData("for (var attempt = 0; ; attempt++) { try { await [|accruPay.Transactions.VoidAsync(paid)|]; break; } catch (Exception) { if (attempt == 3) throw; } }")]
    [InlineData("do { try { await [|accruPay.Transactions.Authorizations.SettleAsync(paid, 100)|]; break; } catch { continue; } } while (order.Attempt < 3);")]
    [InlineData("foreach (var seconds in new[] { 1, 2 }) { try { await [|accruPay.Transactions.VoidAsync(paid)|]; break; } catch (AccruPayRateLimitException) { Console.WriteLine(seconds); } }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { var read = await accruPay.Transactions.GetAsync(paid); try { await [|accruPay.Transactions.RefundRemainingAsync(read)|]; break; } catch (AccruPayException) { } }")]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) { var code = Guid.NewGuid().ToString(); try { await [|accruPay.Transactions.Payments.ChargeAsync(charge with { MerchantInternalTransactionCode = code })|]; break; } catch (AccruPayException) { } }")]
    public Task A_loop_that_goes_on_after_a_failure_is_found(string code) => Finds(code);

    [Fact]
    public Task A_new_code_for_each_attempt_is_a_double_charge_all_the_more() => Finds("""
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var again = charge with { MerchantInternalTransactionCode = $"{order.Id}-{attempt}" };
            try
            {
                await [|accruPay.Transactions.Payments.ChargeAsync(again)|];
                return;
            }
            catch (AccruPayException failed)
            {
                logger.LogWarning(failed, "once more");
            }
        }
        """);

    [Theory]
    [InlineData("await pipeline.ExecuteAsync(async token => await [|accruPay.Transactions.Payments.ChargeAsync(charge, token)|]);")]
    [InlineData("await pipeline.ExecuteAsync(async token => { await [|accruPay.Transactions.VoidAsync(paid, token)|]; });")]
    public Task Polly_around_it_is_found(string code) => Finds("ResiliencePipeline pipeline = null!; " + code);

    [Theory]
    [InlineData("foreach (var any in context.Transactions) { try { await accruPay.Transactions.RefundRemainingAsync(any); } catch (AccruPayException) { } }")]
    [InlineData("for (var index = 0; index < context.Transactions.Count; index++) { try { await accruPay.Transactions.RefundRemainingAsync(context.Transactions[index]); } catch (Exception) { } }")]
    [InlineData("var queue = new Queue<Transaction>(); while (queue.TryDequeue(out var next)) { try { await accruPay.Transactions.RefundRemainingAsync(next); } catch (Exception) { } }")]
    [InlineData("var queue = new Queue<Transaction>(); while (queue.Count > 0) { var next = queue.Dequeue(); try { await accruPay.Transactions.RefundRemainingAsync(next); } catch (Exception) { } }")]
    [InlineData("while (true) { var due = await orders.FindAsync(\"next\"); try { await accruPay.Transactions.Payments.ChargeAsync(charge with { MerchantInternalTransactionCode = due.PaymentCode }); } catch (Exception) { } }")]
    [InlineData("var source = new System.Collections.Concurrent.BlockingCollection<string>(); while (true) { var next = source.Take(cancellationToken); try { await accruPay.Transactions.RefundAsync(TransactionIdentifier.FromId(next), 100); } catch (Exception) { } }")]
    [InlineData("System.Data.Common.DbDataReader reader = null!; while (reader.Read()) { var next = reader.GetString(0); try { await accruPay.Transactions.RefundAsync(TransactionIdentifier.FromId(next), 100); } catch (Exception) { } }")]
    [InlineData("System.Data.Common.DbDataReader reader = null!; while (reader.Read()) { try { await accruPay.Transactions.RefundAsync(TransactionIdentifier.FromId(reader.GetString(0)), 100); } catch (Exception) { } }")]
    [InlineData("foreach (var code in new[] { \"a\", \"b\" }) { var read = await accruPay.Transactions.GetAsync(TransactionIdentifier.FromId(code)); try { await accruPay.Transactions.RefundRemainingAsync(read); } catch (Exception) { } }")]
    public Task A_loop_over_many_payments_is_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("while (true) { try { await accruPay.Transactions.Payments.ChargeAsync(charge); break; } catch (AccruPayException failed) when (failed.IsTransient && failed.IsSafeToRepeat) { await WaitAsync(); } }")]
    [InlineData("while (true) { try { await accruPay.Transactions.Payments.ChargeAsync(charge); break; } catch (AccruPayException failed) { if (!failed.IsSafeToRepeat) throw; } }")]
    [InlineData("while (true) { try { await accruPay.Transactions.Payments.ChargeAsync(charge); break; } catch (AccruPayConnectionException) { } }")]
    [InlineData("while (true) { try { await accruPay.Transactions.Payments.ChargeAsync(charge); break; } catch (AccruPayException) { throw; } }")]
    [InlineData("while (true) { try { await accruPay.Transactions.Payments.ChargeAsync(charge); } catch (AccruPayException) { return; } }")]
    [InlineData("while (true) { try { await accruPay.Transactions.Payments.ChargeAsync(charge); } catch (AccruPayException) { Console.WriteLine(); } break; }")]
    public Task A_loop_that_repeats_what_is_safe_or_not_at_all_is_accepted(string code) => Accepts(code);

    [Fact]
    public Task A_filter_that_hands_the_exception_to_a_method_may_know_what_is_safe() => Accepts("""
        while (true)
        {
            try { await accruPay.Transactions.Payments.ChargeAsync(charge); break; }
            catch (AccruPayException failed) when (Retry.MayRepeat(failed)) { }
        }
        static class Retry { public static bool MayRepeat(Exception failed) => failed is AccruPayException { IsSafeToRepeat: true }; }
        """);

    [Theory]
    [InlineData("try { await accruPay.Transactions.Payments.ChargeAsync(charge); } catch (AccruPayException) { }")]
    [InlineData("try { while (true) await accruPay.Transactions.RefundAsync(paid, 1); } catch (AccruPayException) { }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPayException) { } }")]
    [InlineData("ResiliencePipeline pipeline = null!; await pipeline.ExecuteAsync(async token => await payments.VerifyAsync(id, token));")]
    public Task What_is_not_repeated_or_may_be_is_accepted(string code) => Accepts(code);
}
