using System.Text.RegularExpressions;

namespace AccruPay.Tests;

/// <summary>The two tables of answers in docs/retries.md are what the code does: each line is played, and none is left out.</summary>
public partial class AnswerTablesTests
{
    // Acts on nothing that a lookup could show to be missing.
    private const string NoKey = "Customers.Create";

    private static readonly Outcome[] DefiniteRefusals =
    [
        Outcome.Error("UNAUTHENTICATED"), Outcome.Error("FORBIDDEN"), Outcome.Error("BAD_USER_INPUT"), Outcome.Error("GRAPHQL_VALIDATION_FAILED", 400),
        Outcome.Html(401), Outcome.Html(403),
    ];

    private static readonly Outcome[] BusinessErrors = [Outcome.Error("NOT_FOUND"), Outcome.Error("VALIDATION_ERROR"), Outcome.Error("@rules/broken")];

    private static readonly Outcome[] Broken = [Outcome.Dropped, Outcome.TimedOut, CutShort];

    private static readonly Outcome[] ServerErrors = [Outcome.Html(500), Outcome.Html(502), Outcome.Html(503), Outcome.Html(408), Outcome.Error("INTERNAL_SERVER_ERROR")];

    /// <summary>The lines of "What is repeated", by how they begin, and answers of each kind to an operation.</summary>
    private static readonly Dictionary<string, Func<(string Field, string Result), Outcome[]>> Answers = new(StringComparer.Ordinal)
    {
        ["nothing was sent"] = static _ => [Outcome.Refused],
        ["connection broken"] = static _ => Broken,
        ["HTTP 5xx or 408"] = static _ => ServerErrors,
        ["HTTP 429"] = static _ => [Outcome.Html(429)],
        ["2xx that is not JSON"] = static _ => [Outcome.Html(200), Outcome.Json("{\"data\":")],
        ["2xx that lacks"] = static operation => [Outcome.Json("""{"data":null}"""), Outcome.Json(SampleAnswers.Data(operation.Field, "{}"))],
        ["`UNAUTHENTICATED`"] = static _ => DefiniteRefusals,
        ["`NOT_FOUND`"] = static _ => BusinessErrors,
        ["errors together with data"] = static operation =>
        [
            Outcome.Json($$$"""{"data":{"{{{operation.Field}}}":{{{operation.Result}}}},"errors":[{"extensions":{"code":"FORBIDDEN"}}]}"""),
            Outcome.Json($$$"""{"data":null,"errors":[{"path":["{{{operation.Field}}}","id"],"extensions":{"code":"FORBIDDEN"}}]}"""),
        ],
        ["any other code"] = static _ => [Outcome.Error("SOMETHING_NEW"), Outcome.Html(302), Outcome.Html(404)],
    };

    /// <summary>The lines of "What is sent once", by how they begin, with answers to an operation without a key.</summary>
    private static readonly Dictionary<string, Outcome[]> OnceAnswers = new(StringComparer.Ordinal)
    {
        ["a record"] = [OnceOperation.Named(NoKey).Success],
        ["a definite refusal"] = DefiniteRefusals,
        ["HTTP 429"] = [Outcome.Html(429)],
        ["`NOT_FOUND`"] = [.. BusinessErrors, Outcome.Error("SOMETHING_NEW")],
        ["no answer"] =
        [
            .. Broken, .. ServerErrors, Outcome.Html(200), Outcome.Json("""{"data":null}"""), Outcome.Json("""{"errors":[{}]}"""),
            OnceOperation.Named(NoKey).SuccessBeside("FORBIDDEN"),
        ],
    };

    // The head of an answer, and then the connection breaks.
    private static Outcome CutShort => Outcome.Streamed(200, new BrokenStream());

    public static TheoryData<string> Lines => [.. Answers.Keys];

    public static TheoryData<string> OnceLines => [.. OnceAnswers.Keys];

    [Fact]
    public void Every_line_of_the_tables_is_played()
    {
        Table("## What is repeated").Select(static row => KeyOf(row[0], Answers.Keys)).Should().BeEquivalentTo(Answers.Keys);

        // CanceledOnceTests plays the cancellation.
        Table("## What is sent once").Select(static row => row[0]).Where(static line => !line.StartsWith("your cancellation", StringComparison.Ordinal))
            .Select(static line => KeyOf(line, OnceAnswers.Keys)).Should().BeEquivalentTo(OnceAnswers.Keys);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task What_the_line_says_of_repetition_holds(string line)
    {
        var isRepeated = Row("## What is repeated", line)[1].StartsWith("yes", StringComparison.Ordinal);
        foreach (var outcome in Answers[line](("merchantApi", """{"id":"m-1","name":"Shop"}""")))
        {
            using var service = new ScriptedService(outcome);
            using var client = service.Client();

            await FluentActions.Awaiting(client.GetMerchantAsync).Should().ThrowAsync<AccruPayException>();

            service.Requests.Should().HaveCount(isRepeated ? 3 : 1, outcome.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task What_the_line_says_of_the_server_holds(string line)
    {
        var mayHaveActed = Row("## What is repeated", line)[2] == "yes";
        var operation = OnceOperation.Named(NoKey);
        foreach (var outcome in Answers[line]((operation.Field, operation.Answer)))
        {
            using var service = new ScriptedService(outcome);
            using var client = service.Client();

            var failure = await FluentActions.Awaiting(() => operation.RunAsync(client)).Should().ThrowAsync<AccruPayException>();

            failure.Which.IsSafeToRepeat.Should().Be(!mayHaveActed, outcome.Name);
        }
    }

    [Theory]
    [MemberData(nameof(OnceLines))]
    public async Task What_the_line_says_that_the_caller_gets_holds(string line)
    {
        var told = Row("## What is sent once", line)[1];
        foreach (var outcome in OnceAnswers[line])
        {
            using var service = new ScriptedService(outcome);
            using var client = service.Client();

            var failure = await EndAsync(OnceOperation.Named(NoKey).RunAsync(client));

            if (told == "the record")
                failure.Should().BeNull(outcome.Name);
            else if (told.Contains(nameof(AccruPayOutcomeUnknownException), StringComparison.Ordinal))
                failure.Should().BeOfType<AccruPayOutcomeUnknownException>(outcome.Name);
            else
                failure.Should().NotBeOfType<AccruPayOutcomeUnknownException>(outcome.Name)
                    .And.Match<AccruPayException>(exception => exception.IsSafeToRepeat == told.Contains("is true", StringComparison.Ordinal), outcome.Name);

            (failure is AccruPayRateLimitException).Should().Be(told.Contains(nameof(AccruPayRateLimitException), StringComparison.Ordinal), outcome.Name);
            service.Requests.Should().HaveCount(1);
        }
    }

    private static async Task<AccruPayException?> EndAsync(Task call)
    {
        try
        {
            await call;
            return null;
        }
        catch (AccruPayException failure)
        {
            return failure;
        }
    }

    private static string[] Row(string heading, string line) => Table(heading).Single(row => row[0].StartsWith(line, StringComparison.Ordinal));

    private static string KeyOf(string line, IEnumerable<string> keys) =>
        keys.SingleOrDefault(key => line.StartsWith(key, StringComparison.Ordinal)) ?? $"a line that nothing plays: {line}";

    /// <summary>The first table under a heading, without its head.</summary>
    private static IReadOnlyList<string[]> Table(string heading)
    {
        var section = File.ReadAllText(Repository.PathOf("docs", "retries.md")).Split(heading + "\n")[1];
        var table = section.Split('\n').SkipWhile(static line => !line.StartsWith('|')).TakeWhile(static line => line.StartsWith('|')).Skip(2);
        return [.. table.Select(static line => Cell().Matches(line).Select(static cell => cell.Groups["text"].Value.Trim()).ToArray())];
    }

    [GeneratedRegex(@"\|(?<text>[^|]+)(?=\|)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cell();

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("cut short");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException("cut short");
    }
}
