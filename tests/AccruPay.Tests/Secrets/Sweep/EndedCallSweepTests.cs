namespace AccruPay.Tests;

/// <summary>
/// Every call that takes something secret or personal, ended in every way by a service that repeats what it was told and
/// adds secrets of its own: what the caller, the logs, the traces and the metrics get is searched to the last inner exception.
/// </summary>
public sealed class EndedCallSweepTests : IDisposable
{
    private const string ApiSecret = PlantedText.Secret + "of-the-merchant";

    private static readonly string[] Planted = [PlantedText.Secret, PlantedText.Personal];

    private readonly LeakWatch _watch = new();

    public static TheoryData<string> Calls => PlantedCall.Names;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task However_it_ends_nothing_that_was_planted_comes_out(string call)
    {
        foreach (var end in Ends)
        {
            using var service = NewService(end, SampleAnswers.Page("merchantApiTransactions"));
            await SearchAsync(call, service);
        }

        _watch.ShouldNotHaveSeen(Planted);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Nor_does_what_holds_the_code_where_a_lookup_finds_it(string call)
    {
        var found = SampleAnswers.Transaction(Canary.TransactionChanges.Replace("canary-", PlantedText.Secret, StringComparison.Ordinal));
        foreach (var end in Ends)
        {
            using var service = NewService(end, SampleAnswers.Page("merchantApiTransactions", found));
            await SearchAsync(call, service);
        }

        _watch.ShouldNotHaveSeen(Planted);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_caller_who_gives_up_halfway_gets_nothing_of_it_either(string call)
    {
        using var canceling = new CancellationTokenSource();
        using var service = new ScriptedService(Outcome.Silent) { Looked = canceling.Cancel, Sessions = Outcome.Silent, Transactions = Outcome.Silent };
        using var client = NewClient(service);
        var ended = _watch.WatchAsync(() => PlantedCall.Named(call).SendAsync(client, canceling.Token));
        if (call != nameof(SessionFilter))
        {
            await service.ArrivalAsync();
            await canceling.CancelAsync();
        }

        var canceled = (await ended).Should().BeAssignableTo<OperationCanceledException>().Which;
        await ShowAllAsync(canceled);
        _watch.ShouldNotHaveSeen(Planted);
    }

    [Fact]
    public void There_is_a_call_for_each_request() =>
        PlantedCall.All.Select(static call => call.Request).Should()
            .Contain(PublicSurface.Requests.Where(static type => !type.IsAbstract && type.Name.EndsWith("Request", StringComparison.Ordinal)));

    [Fact]
    public async Task What_is_searched_for_went_out_and_came_in()
    {
        using var service = NewService(Outcome.Json(SampleAnswers.Data("merchantApiServerAchPaymentTransactionCreate", SampleAnswers.Transaction().ToJsonString())), "");
        using var client = NewClient(service);

        await PlantedCall.Named(nameof(InitiateAchPaymentRequest)).SendAsync(client, TestContext.Current.CancellationToken);

        service.Bodies.Single().Should().Contain(PlantedText.Secret).And.Contain(PlantedText.Personal);
        Quoting.Should().Contain(PlantedText.Secret).And.Contain(PlantedText.Personal).And.Contain(ApiSecret);
    }

    public void Dispose() => _watch.Dispose();

    /// <summary>All that a service might repeat.</summary>
    private static string Quoting => $"{ApiSecret} {PlantedText.Secret}1 {PlantedText.Personal}Email-1";

    private static IEnumerable<Outcome> Ends =>
    [
        Outcome.Refused, Outcome.Dropped, Outcome.TimedOut,
        Outcome.Answer(200, "application/json", Quoting), Outcome.Answer(200, "text/html", Quoting), Outcome.Answer(307, "text/html", Quoting, ("Location", $"https://elsewhere.test/{ApiSecret}")),
        .. new[] { 400, 401, 403, 404, 408, 429, 500, 502 }.Select(static status => Outcome.Answer(status, "text/html", Quoting, ("x-request-id", ApiSecret))),
        .. new[] { "UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "VALIDATION_ERROR", "BAD_USER_INPUT", "INTERNAL_SERVER_ERROR", "@error/used", "NEW", ApiSecret }
            .SelectMany(static code => new[] { Error(code, "null"), Error(code, Records) }),
        Outcome.Json("{\"data\":null}"), Outcome.Json($$"""{"data":{{Records}}}"""), Outcome.Json($$"""{"data":{"{{PlantedText.Secret}}":"{{Quoting}}"""),
    ];

    // An answer to any operation: its root field, with a record that holds secrets and amounts that are none.
    private static string Records
    {
        get
        {
            var record = $$"""{"id":"t-1","amount":"{{Quoting}}","currency":"USD","payload":"{{Quoting}}","token":"{{Quoting}}","failedAt":"{{Quoting}}"}""";
            var roots = OnceOperation.All.Select(static operation => operation.Field).Append(SampleAnswers.Start).Append(SampleAnswers.Verify);
            return "{" + string.Join(',', roots.Distinct(StringComparer.Ordinal).Select(root => $"\"{root}\":{record}")) + "}";
        }
    }

    private static Outcome Error(string code, string data) => Outcome.Json(
        $$$"""{"data":{{{data}}},"errors":[{"message":"{{{Quoting}}}","path":["{{{Quoting}}}"],"extensions":{"code":"{{{code}}}","stacktrace":["{{{Quoting}}}"]}}]}""");

    private static ScriptedService NewService(Outcome end, string page) =>
        new(end) { Sessions = Outcome.Json(page), Transactions = Outcome.Json(page) };

    private AccruPayClient NewClient(ScriptedService service) => service.Client(options =>
        (options.ApiSecret, options.LoggerFactory, options.MaxAttempts) = (ApiSecret, _watch.NewLoggerFactory(), 2));

    private async Task SearchAsync(string call, ScriptedService service)
    {
        using var client = NewClient(service);
        if (await _watch.WatchAsync(() => PlantedCall.Named(call).SendAsync(client, TestContext.Current.CancellationToken)) is Exception ended)
        {
            ended.Should().BeAssignableTo<AccruPayException>();
            await ShowAllAsync(ended);
        }
    }

    private async Task ShowAllAsync(Exception ended)
    {
        for (var cause = ended; cause is not null; cause = cause.InnerException)
        {
            foreach (var text in Printed.TextsOf(cause).Append(cause.Message).Append($"{string.Join(' ', cause.Data.Values.Cast<object>())}"))
                _watch.Show(text);

            Serialised.TextsOf(cause).Where(static written => written.Json.Contains(PlantedText.Secret, StringComparison.Ordinal)).Should().BeEmpty();
            DebuggerView.TextsOf(cause).Where(static text => text.Contains(ApiSecret, StringComparison.Ordinal)).Should().BeEmpty();
        }

        _watch.Show(await FoundAsync(ended));
    }

    private static async Task<object?> FoundAsync(Exception ended)
    {
        try
        {
            return ended switch
            {
                AccruPayOutcomeUnknownException unknown => await unknown.FindOutAsync(TestContext.Current.CancellationToken),
                AccruPayCanceledException { CancellationToken.IsCancellationRequested: false } canceled => await canceled.FindOutAsync(TestContext.Current.CancellationToken),
                _ => null,
            };
        }
        catch (AccruPayException failure)
        {
            return failure;
        }
    }
}
