using AccruPay.Reliability;

namespace AccruPay.Reliability.Tests;

/// <summary>A judge that convicts nobody proves nothing.</summary>
public class BadClientTests
{
    [Fact]
    public void Who_retries_every_post_refunds_twice() =>
        Convicted(VerdictKind.DoubleCharge, IntentKind.Refund, static world => new RetriesEveryPost(world));

    [Fact]
    public void Who_takes_a_new_code_for_each_attempt_charges_twice() =>
        Convicted(VerdictKind.DoubleCharge, IntentKind.Charge, static world => new NewCodeEachAttempt(world));

    [Fact]
    public void Who_reuses_content_that_went_with_its_request_crashes() =>
        Convicted(VerdictKind.Undocumented, IntentKind.Charge, static world => new ReusesDisposedContent(world));

    [Fact]
    public void Who_treats_a_timeout_as_a_failure_tells_what_is_not_so() =>
        Convicted(VerdictKind.WrongAnswer, IntentKind.Charge, static world => new TimeoutIsFailure(world));

    [Fact]
    public void Who_adopts_any_record_with_the_code_takes_yesterdays_payment_for_todays() =>
        Convicted(VerdictKind.WrongAnswer, IntentKind.Charge, static world => new AdoptsAnyRecord(world));

    private static void Convicted(VerdictKind of, IntentKind kind, Func<MemoryWorld, object> client)
    {
        var tally = new Tally();

        Campaign.Play(first: 1, count: 400, tally, world => (IMerchantClient)client(world), [kind]);

        tally.Of(of).Should().BePositive();
    }
}
