using System.Collections.Concurrent;

namespace AccruPay.Tests;

/// <summary>A callback for the secret that goes wrong in any way harms one call, and no other.</summary>
public class CallbackFaultTests
{
    private static readonly Dictionary<string, Func<Exception>> Faults = new(StringComparer.Ordinal)
    {
        ["invalid operation"] = static () => new InvalidOperationException("vault://secret"),
        ["its own cancellation"] = static () => new OperationCanceledException("vault://secret"),
        ["its own canceled task"] = static () => new TaskCanceledException("vault://secret"),
        ["its own timeout"] = static () => new TimeoutException("vault://secret"),
        ["several"] = static () => new AggregateException("vault://secret", new IOException("vault://secret"), new HttpRequestException("vault://secret")),
        ["one of the SDK's"] = static () => new AccruPayServerException("vault://secret"),
        ["another client's refusal"] = static () => new AccruPayAuthenticationException("vault://secret"),
        ["something disposed"] = static () => new ObjectDisposedException("vault://secret"),
        ["no memory"] = static () => new InsufficientMemoryException("vault://secret"),
    };

    public static MatrixTheoryData<string, bool> Cases { get; } = new(Faults.Keys, [true, false]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Its_failure_is_told_by_its_type_and_the_client_goes_on(string fault, bool atOnce)
    {
        var asked = 0;
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Merchant()));
        using var client = NewClient(server, _ => ++asked > 1 ? new ValueTask<string>("secret-2") : Failed(Faults[fault](), atOnce));

        var failure = await client.GetMerchantAsync().FailureAsync<AccruPayAuthenticationException>();

        failure.Message.Should().Contain(Faults[fault]().GetType().Name);
        failure.ToString().Should().NotContain("vault");
        failure.IsSafeToRepeat.Should().BeTrue();
        server.Connections.Should().Be(0);
        (await client.GetMerchantAsync()).Id.Should().Be("m-1");
        server.Request.Header("accrupay-api-secret").Should().Be("secret-2");
    }

    [Fact]
    public async Task One_that_hangs_for_one_caller_holds_no_other_up()
    {
        var never = new TaskCompletionSource<string>();
        var asked = 0;
        var clock = new TestClock();
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Merchant()));
        using var client = NewClient(server, _ => Interlocked.Increment(ref asked) == 1 ? new ValueTask<string>(never.Task) : new ValueTask<string>("secret-2"), clock);
        var held = client.GetMerchantAsync();

        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.GetMerchantAsync())).InTime();

        others.Should().HaveCount(8);
        held.IsCompleted.Should().BeFalse();
        clock.Advance(TimeSpan.FromSeconds(15));
        (await held.FailureAsync<AccruPayTimeoutException>()).NothingSent.Should().BeTrue();
    }

    [Fact]
    public async Task Many_callers_at_once_over_a_rotation_all_get_their_answer_with_one_more_attempt_each_at_most()
    {
        const int callers = 32;
        await using var service = new EmulatedService();
        var old = service.Emulator.Merchant.ApiSecret;
        var current = service.Emulator.RotateSecret(service.Emulator.Merchant);
        var askers = new ConcurrentDictionary<int, int>();
        var caller = new AsyncLocal<int>();
        var client = service.ClientWith(options => options.ApiSecretProvider = _ =>
            new ValueTask<string>(askers.AddOrUpdate(caller.Value, 1, static (_, count) => count + 1) == 1 ? old : current));

        var merchants = await Task.WhenAll(Enumerable.Range(0, callers).Select(number => Task.Run(async () =>
        {
            caller.Value = number;
            return await client.Merchant.GetAsync(TestContext.Current.CancellationToken);
        }))).InTime();

        merchants.Should().HaveCount(callers).And.OnlyContain(merchant => merchant.Id == service.Emulator.Merchant.Id);
        askers.Should().HaveCount(callers).And.OnlyContain(static asked => asked.Value == 2);
        service.Emulator.Requests.Count.Should().Be(2 * callers);
    }

    private static ValueTask<string> Failed(Exception fault, bool atOnce) =>
        atOnce ? throw fault : new ValueTask<string>(Task.FromException<string>(fault));

    private static AccruPayClient NewClient(RawServer server, Func<CancellationToken, ValueTask<string>> callback, TestClock? clock = null) =>
        WireClient.For(server, options =>
        {
            (options.ApiSecret, options.ApiSecretProvider) = (null, callback);
            options.TimeProvider = clock ?? options.TimeProvider;
        });
}
