using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Tests;

/// <summary>
/// A service, or something in its place, that means harm, over real sockets: every answer is refused by its documented
/// exception, in memory that is bounded by the limit, and a call that is sent once is never told to have failed. Alone, since
/// what is allocated is counted for the whole process.
/// </summary>
[Collection(nameof(HostileBodyTests))]
[CollectionDefinition(nameof(HostileBodyTests), DisableParallelization = true)]
public class HostileBodyTests
{
    private const int Limit = 64 * 1024;

    // What the platform takes for a connection, and the tests for their servers.
    private const long Spare = 4 * 1024 * 1024;

    public static TheoryData<string> Bodies => [.. HostileAnswers.Bodies.Keys];

    public static TheoryData<string> Heads => [.. HostileAnswers.Heads.Keys];

    public static TheoryData<string> Documents => [.. HostileAnswers.Documents.Keys];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_beyond_the_limit_is_left_unread(string body)
    {
        await AssertRefusedAsync<AccruPayUnreadableResponseException>(HostileAnswers.Bodies[body], Limit, most: 4 * Limit);
        await AssertUnknownAsync(HostileAnswers.Bodies[body], Limit, most: 4 * Limit);
    }

    [Fact]
    public async Task Under_the_limit_that_a_client_has_by_itself_too()
    {
        const int standard = 16 * 1024 * 1024;
        await AssertRefusedAsync<AccruPayUnreadableResponseException>(HostileAnswers.Bodies["endless chunks"], standard, most: 5L * standard);
        await AssertUnknownAsync(HostileAnswers.Bodies["an endless bomb by gzip"], standard, most: 5L * standard);
    }

    [Fact]
    public async Task A_bomb_by_brotli_is_no_answer_whether_it_is_unpacked_or_not()
    {
        await AssertRefusedAsync<AccruPayUnreadableResponseException>(HostileAnswers.Brotli, Limit, most: 4 * Limit);
        await AssertUnknownAsync(HostileAnswers.Brotli, Limit, most: 4 * Limit);
    }

    [Fact]
    public async Task The_limit_also_counts_what_a_handler_of_the_application_unpacks()
    {
        await using var server = new RawServer(HostileAnswers.Undeclared);
        var services = EmulatedServices.New();
        services.AddAccruPay(options =>
        {
            (options.ApiSecret, options.Endpoint, options.MaxAttempts) = (WireClient.ApiSecret, server.Endpoint, 1);
            (options.MaxResponseBytes, options.TimeProvider) = (Limit, new TestClock());
        }).AddHttpMessageHandler(static () => new DelegateHandler(static async (request, send) =>
        {
            var answer = await send(request);
            var type = answer.Content.Headers.ContentType;
            answer.Content = new StreamContent(new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress));
            answer.Content.Headers.ContentType = type;
            return answer;
        }));
        await using var provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<AccruPayClient>().GetMerchantAsync().FailureAsync<AccruPayUnreadableResponseException>())
            .Message.Should().Contain("MaxResponseBytes");
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task A_head_without_an_end_is_a_broken_connection(string head)
    {
        await AssertRefusedAsync<AccruPayConnectionException>(HostileAnswers.Heads[head], Limit, most: 4 * Limit);
        await AssertUnknownAsync(HostileAnswers.Heads[head], Limit, most: 4 * Limit);
    }

    [Fact]
    public async Task Promises_of_an_answer_without_an_end_last_no_longer_than_an_attempt()
    {
        var clock = new TestClock();
        await using var server = new RawServer(RawAnswer.Of("").ThenForever("HTTP/1.1 102 Processing\r\n\r\n"u8.ToArray()));
        using var client = WireClient.For(server, options => options.TimeProvider = clock);
        var call = client.GetMerchantAsync();
        await server.ArrivalAsync();

        clock.Advance(TimeSpan.FromSeconds(15));

        // Or shorter, where the platform counts them with the headers.
        var failure = (await FluentActions.Awaiting(() => call.InTime()).Should().ThrowAsync<AccruPayException>()).Which;
        (failure is AccruPayTimeoutException { NothingSent: false } or AccruPayConnectionException { NothingSent: false }).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_that_costs_more_than_its_size_is_refused_for_no_more(string document)
    {
        const int standard = 16 * 1024 * 1024;
        var read = RawAnswer.Json(HostileAnswers.Documents[document]("merchantApiTransaction"));
        var once = RawAnswer.Json(HostileAnswers.Documents[document]("merchantApiServerPaymentMethodTransactionCreate"));

        await AssertRefusedAsync<AccruPayException>(read, standard, most: 5L * read.Bytes.Length);
        await AssertUnknownAsync(once, standard, most: 5L * once.Bytes.Length);
    }

    [Fact]
    public async Task A_million_fields_that_nobody_knows_cost_their_size_and_hide_nothing()
    {
        var answer = RawAnswer.Json($$$"""{"data":{"merchantApi":{"id":"m-1",{{{HostileAnswers.MillionFields}}}}},{{{HostileAnswers.MillionFields}}}}""");
        await using var server = new RawServer(answer);
        using var client = WireClient.For(server, static options => options.MaxResponseBytes = 64 * 1024 * 1024);

        var allocated = await AllocatedAsync(async () => (await client.GetMerchantAsync()).Id.Should().Be("m-1"));

        allocated.Should().BeLessThan((5L * answer.Bytes.Length) + Spare);
    }

    private static async Task AssertRefusedAsync<TException>(RawAnswer answer, int limit, long most)
        where TException : AccruPayException
    {
        await using var server = new RawServer(answer);
        using var client = WireClient.For(server, options => options.MaxResponseBytes = limit);

        var allocated = await AllocatedAsync(async () =>
        {
            var call = client.Transactions.GetAsync(TransactionIdentifier.FromId("t-1"));
            (await FluentActions.Awaiting(() => call.InTime()).Should().ThrowAsync<TException>()).Which.Attempts.Should().Be(1);
        });

        allocated.Should().BeLessThan(most + Spare);
    }

    // The charge is looked for by its code, and is not seen: that proves nothing.
    private static async Task AssertUnknownAsync(RawAnswer answer, int limit, long most)
    {
        await using var server = new RawServer(answer, RawAnswer.Json(SampleAnswers.Page("merchantApiTransactions")));
        using var client = WireClient.For(server, options => options.MaxResponseBytes = limit);

        var allocated = await AllocatedAsync(async () =>
        {
            var failure = await client.Transactions.Payments.ChargeAsync(MinimalRequests.Charge).FailureAsync<AccruPayOutcomeUnknownException>();
            failure.IsSafeToRepeat.Should().BeFalse();
        });

        allocated.Should().BeLessThan(most + Spare);
        server.Requests.Should().HaveCount(2, "the call, and the lookup of its code");
    }

    private static async Task<long> AllocatedAsync(Func<Task> call)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await call();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
