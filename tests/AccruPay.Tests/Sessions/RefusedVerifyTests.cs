namespace AccruPay.Tests;

/// <summary>What the session of a refused verify proves: that it is unpaid, or nothing, and then the refusal stands.</summary>
public class RefusedVerifyTests
{
    private const string Refusal = "@payments/refused";

    private static readonly string[] Over = ["EXPIRED", "CANCELED", "DECLINED"];
    private static readonly string[] Open = ["PENDING", "ACTIVE"];
    private static readonly string[] NotPaid = ["DECLINED", "FAILED", "EXPIRED", "CANCELED", "ERROR"];
    private static readonly string[] NotYet = ["PENDING", "STARTED", "UNKNOWN", "SLEEPING"];
    private static readonly string[] MayStillPay = ["SUCCEEDED", .. NotYet];

    public static MatrixTheoryData<string, string> OverButHopeful { get; } = new(Over, MayStillPay);

    public static MatrixTheoryData<string, string> OverAndHopeless { get; } = new(Over, NotPaid);

    public static MatrixTheoryData<string, string> OpenAndUnpaid { get; } = new(Open, [.. NotPaid, .. NotYet]);

    public static TheoryData<string> OverStatuses { get; } = new(Over);

    public static TheoryData<string> OpenStatuses { get; } = new(Open);

    public static MatrixTheoryData<string, string> OtherKinds { get; } = new(
        ["Payments.Verify", "PaymentMethods.Verify", "Authorizations.Verify"],
        ["PAYMENT", "ADD_PAYMENT_METHOD", "AUTHORIZATION", "SOMETHING_NEW"]);

    [Theory]
    [MemberData(nameof(OverButHopeful))]
    public async Task A_session_that_is_over_but_holds_what_is_or_may_become_a_payment_is_never_told_as_unpaid(string session, string transaction)
    {
        await AssertRefusalStandsAsync(session, Transactions(transaction));
    }

    [Theory]
    [MemberData(nameof(OverStatuses))]
    public async Task One_such_transaction_is_enough(string session)
    {
        await AssertRefusalStandsAsync(session, Transactions("DECLINED", "PENDING", "FAILED"));
        await AssertRefusalStandsAsync(session, Transactions("DECLINED", "SUCCEEDED"));
    }

    [Theory]
    [MemberData(nameof(OverAndHopeless))]
    public async Task A_session_that_is_over_and_whose_transactions_came_to_nothing_is_unpaid(string session, string transaction)
    {
        var failure = await UnpaidAsync(session, Transactions("DECLINED", transaction));

        failure.CanStillBePaid.Should().BeFalse();
        failure.Session!.Transactions.Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(OverStatuses))]
    public async Task So_is_one_without_transactions(string session)
    {
        (await UnpaidAsync(session, """{"transactions":[]}""")).CanStillBePaid.Should().BeFalse();
        (await UnpaidAsync(session, """{"transactions":null}""")).CanStillBePaid.Should().BeFalse();
        (await UnpaidAsync(session, "{}")).CanStillBePaid.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(OpenAndUnpaid))]
    public async Task An_open_session_with_a_transaction_under_way_or_failed_can_still_be_paid(string session, string transaction)
    {
        (await UnpaidAsync(session, Transactions(transaction))).CanStillBePaid.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(OpenStatuses))]
    public async Task An_open_session_that_holds_a_payment_is_not_told_as_unpaid(string session)
    {
        await AssertRefusalStandsAsync(session, Transactions("SUCCEEDED"));
        await AssertRefusalStandsAsync(session, Transactions("FAILED", "SUCCEEDED"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\"none\"")]
    [InlineData("[null]")]
    [InlineData("[7]")]
    [InlineData("""[{"id":"t-1"}]""")]
    [InlineData("""[{"id":"t-1","action":"PAYMENT","status":null,"amount":1,"currency":"USD"}]""")]
    public async Task Transactions_that_cannot_be_read_are_not_none(string transactions)
    {
        foreach (var session in Over.Concat(Open))
            await AssertRefusalStandsAsync(session, $$"""{"transactions":{{transactions}}}""");
    }

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public async Task Only_a_session_of_the_kind_that_was_asked_for_is_told_as_unpaid(string operation, string action)
    {
        using var service = Refusing("EXPIRED", $$"""{"action":"{{action}}"}""");
        using var client = service.Client();
        var call = CalledOperation.Named(operation).CallAsync(client, CancellationToken.None);
        var isOfTheKind = (operation, action) is
            ("Payments.Verify", "PAYMENT") or ("PaymentMethods.Verify", "ADD_PAYMENT_METHOD") or ("Authorizations.Verify", "AUTHORIZATION");

        var failure = isOfTheKind
            ? await call.FailureAsync<AccruPaySessionUnpaidException>()
            : await call.FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().Be(Refusal);
    }

    [Fact]
    public async Task The_code_of_the_payment_comes_from_the_session_where_it_was_not_the_key()
    {
        (await UnpaidAsync("EXPIRED", """{"merchantInternalTransactionCode":"order-9"}"""))
            .MerchantInternalTransactionCode.Should().Be("order-9");
    }

    [Fact]
    public async Task Where_it_was_the_key_it_is_the_callers_own()
    {
        using var service = Refusing("EXPIRED");
        using var client = service.Client();

        var failure = await client.VerifyAsync(SessionIdentifier.FromMerchantInternalTransactionCode("order-1"))
            .FailureAsync<AccruPaySessionUnpaidException>();

        failure.MerchantInternalTransactionCode.Should().Be("order-1");
    }

    private static string Transactions(params string[] statuses) =>
        $$"""{"transactions":[{{string.Join(',', statuses.Select(static status => SampleAnswers.Transaction($$"""{"status":"{{status}}"}""").ToJsonString()))}}]}""";

    private static ScriptedService Refusing(string status, params string[] changes) => new(Outcome.Error(Refusal))
    {
        Sessions = Outcome.Json(SampleAnswers.Page(
            "merchantApiClientTransactionSessions", SampleAnswers.Session([$$"""{"status":"{{status}}"}""", .. changes]))),
    };

    private static async Task<AccruPaySessionUnpaidException> UnpaidAsync(string status, string changes)
    {
        using var service = Refusing(status, changes);
        using var client = service.Client();

        var failure = await client.VerifyAsync().FailureAsync<AccruPaySessionUnpaidException>();

        failure.Session!.StatusText.Should().Be(status);
        failure.ErrorCode.Should().Be(Refusal);
        return failure;
    }

    // Exactly the refusal: what is derived from it would claim more than is known.
    private static async Task AssertRefusalStandsAsync(string status, string changes)
    {
        using var service = Refusing(status, changes);
        using var client = service.Client();

        var failure = await client.VerifyAsync().FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().Be(Refusal);
        service.Requests.Should().HaveCount(1);
        service.Lookups.Should().HaveCount(1);
    }
}
