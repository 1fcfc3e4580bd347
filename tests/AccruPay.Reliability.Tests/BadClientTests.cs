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

    [Fact]
    public void Who_says_unpaid_of_a_paid_session_invites_a_second_charge() =>
        Convicted(VerdictKind.WrongAnswer, IntentKind.VerifySession, static world => new FailureIsUnpaid(world), "told OverUnpaid*the session was Paid*");

    [Fact]
    public void Who_forgets_the_time_of_the_body_takes_too_long() =>
        Convicted(VerdictKind.Hang, IntentKind.Charge, static world => new ForgetsTheBodysTime(world), "*its options allow*");

    [Fact]
    public void Who_hands_every_failure_on_as_a_refusal_leaves_money_out_of_sight() =>
        Convicted(VerdictKind.WrongAnswer, IntentKind.Charge, static world => new ErrorIsRefusal(world));

    [Fact]
    public void A_refusal_that_took_effect_is_counted_apart_where_there_is_no_key() =>
        Convicted(VerdictKind.UnsureAndHappened, IntentKind.Refund, static world => new ErrorIsRefusal(world));

    private static void Convicted(VerdictKind of, IntentKind kind, Func<MemoryWorld, object> client, string reason = "*")
    {
        var tally = new Tally();

        Campaign.Play(first: 1, count: 400, tally, world => (IMerchantClient)client(world), [kind]);

        tally.Of(of).Should().BePositive();
        if (reason != "*")
            tally.Reasons.Should().ContainMatch("*: " + reason);
    }
}
