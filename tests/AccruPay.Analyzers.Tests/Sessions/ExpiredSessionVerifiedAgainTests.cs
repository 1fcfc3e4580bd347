using AccruPay.Analyzers.Sessions;

namespace AccruPay.Analyzers.Tests.Sessions;

public sealed class ExpiredSessionVerifiedAgainTests : RuleTests<ExpiredSessionVerifiedAgainAnalyzer>
{
    [Theory]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } [|catch (AccruPaySessionUnpaidException)|] { await WaitAsync(); } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } [|catch (AccruPayApiException failed)|] { logger.LogWarning(failed, \"again\"); } }")]
    [InlineData("for (var attempt = 0; attempt < 100; attempt++) { try { await authorizations.VerifyAsync(id); return; } [|catch (Exception)|] when (attempt < 99) { } }")]
    [InlineData("do { try { await payments.WaitForOutcomeAsync(id); return; } [|catch|] { } } while (!cancellationToken.IsCancellationRequested);")]
    public Task A_loop_that_does_not_ask_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPaySessionUnpaidException unpaid) when (unpaid.CanStillBePaid) { await WaitAsync(); } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPaySessionUnpaidException unpaid) { if (!unpaid.CanStillBePaid) break; } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPaySessionUnpaidException unpaid) { if (unpaid.Status == SessionStatus.Expired) return; } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPaySessionUnpaidException unpaid) { database.Keep(unpaid); } }")]
    public Task Asking_whether_it_can_still_be_paid_is_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPaySessionUnpaidException) { break; } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPaySessionUnpaidException) { throw; } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPayServerException) { } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPayException failed) when (failed.IsTransient) { } }")]
    [InlineData("while (true) { try { await payments.VerifyAsync(id); break; } catch (AccruPaySessionUnpaidException) { break; } catch (AccruPayException) { } }")]
    [InlineData("try { await payments.VerifyAsync(id); } catch (AccruPaySessionUnpaidException) { }")]
    public Task A_loop_that_ends_and_no_loop_are_accepted(string code) => Accepts(code);

    [Fact]
    public Task A_loop_over_the_open_orders_is_accepted() => Accepts("""
        foreach (var open in new[] { order })
        {
            try
            {
                var read = await payments.VerifyAsync(SessionIdentifier.FromMerchantInternalTransactionCode(open.PaymentCode));
                if (read.IsPaidFor(open.Total))
                    await orders.FulfilOnceAsync(open);
            }
            catch (AccruPayException failed)
            {
                logger.LogWarning(failed, "next time");
            }
        }
        """);
}
