using AccruPay.Emulator;

namespace AccruPay.Tests;

public class ApiSecretTests
{
    public static MatrixTheoryData<Transport, BadSecretBehavior> Settings { get; } =
        new(Enum.GetValues<Transport>(), Enum.GetValues<BadSecretBehavior>());

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_wrong_secret_is_refused_by_every_call_and_not_tried_again(Transport transport, BadSecretBehavior behavior)
    {
        await using var service = await EmulatedService.StartAsync(transport, new EmulatorSettings { BadSecret = behavior });
        var client = service.ClientWith(options => options.ApiSecret = "sk_wrong");

        foreach (var call in EveryCall(client))
        {
            service.Emulator.Requests.Clear();
            var refusal = (await call.Should().ThrowAsync<AccruPayAuthenticationException>()).Which;
            refusal.Attempts.Should().Be(1);
            refusal.IsTransient.Should().BeFalse();
            refusal.StatusCode.Should().Be(behavior == BadSecretBehavior.ErrorCode ? 200 : 401);
            refusal.ErrorCode.Should().Be(behavior == BadSecretBehavior.Http401PlainText ? null : "UNAUTHENTICATED");
            refusal.ToString().Should().NotContain("sk_wrong");
            service.Emulator.Requests.Count.Should().Be(1);
        }
    }

    [Fact]
    public async Task A_secret_that_rotates_is_asked_for_before_each_call()
    {
        await using var service = new EmulatedService();
        var secret = service.Emulator.Merchant.ApiSecret;
        var client = service.ClientWith(options => options.ApiSecretProvider = _ => new ValueTask<string>(secret));
        await GetAsync(client);

        secret = service.Emulator.RotateSecret(service.Emulator.Merchant);

        (await GetAsync(client)).Id.Should().Be(service.Emulator.Merchant.Id);
        await FluentActions.Awaiting(() => GetAsync(service.Client)).Should().ThrowAsync<AccruPayAuthenticationException>();
    }

    [Fact]
    public async Task A_secret_that_rotated_after_it_was_asked_for_is_asked_for_again()
    {
        await using var service = new EmulatedService();
        var secrets = new Queue<string>([service.Emulator.Merchant.ApiSecret, service.Emulator.RotateSecret(service.Emulator.Merchant)]);
        var client = service.ClientWith(options => options.ApiSecretProvider = _ => new ValueTask<string>(secrets.Count > 1 ? secrets.Dequeue() : secrets.Peek()));

        (await GetAsync(client).SoonAsync()).Id.Should().Be(service.Emulator.Merchant.Id);

        service.Emulator.Requests.Count.Should().Be(2);
    }

    [Theory]
    [InlineData(null, "is missing or blank")]
    [InlineData(" ", "is missing or blank")]
    [InlineData("sk_1\n", "has a line break")]
    [InlineData("sk_\u00e9", "has a character that cannot be sent in a header")]
    [InlineData(" sk_1", "begins or ends with a space")]
    public async Task A_secret_that_cannot_be_sent_is_not_sent(string? provided, string rule)
    {
        await using var service = new EmulatedService();
        var client = service.ClientWith(options => options.ApiSecretProvider = _ => new ValueTask<string>(provided!));

        var refusal = (await FluentActions.Awaiting(() => GetAsync(client)).Should().ThrowAsync<AccruPayAuthenticationException>()).Which;

        refusal.Message.Should().Contain(rule);
        service.Emulator.Requests.Count.Should().Be(0);
    }

    [Fact]
    public async Task A_callback_that_fails_is_told_by_its_type_only()
    {
        await using var service = new EmulatedService();
        var client = service.ClientWith(options => options.ApiSecretProvider = _ => throw new InvalidOperationException("the vault said sk_1"));

        var refusal = (await FluentActions.Awaiting(() => GetAsync(client)).Should().ThrowAsync<AccruPayAuthenticationException>()).Which;

        refusal.ToString().Should().Contain(nameof(InvalidOperationException)).And.NotContain("sk_1");
        service.Emulator.Requests.Count.Should().Be(0);
    }

    private static IEnumerable<Func<Task>> EveryCall(AccruPayClient client)
    {
        yield return () => GetAsync(client);
        yield return () => client.Transactions.GetAsync(TransactionIdentifier.FromId("1"), TestContext.Current.CancellationToken);
        yield return () => client.Transactions.ClientSessions.GetAsync(SessionIdentifier.FromId("1"), TestContext.Current.CancellationToken);
        yield return () => client.Transactions.ClientSessions.GetBaseConfigAsync(cancellationToken: TestContext.Current.CancellationToken);
        foreach (var action in SessionFlow.Actions)
        {
            yield return () => SessionFlow.Of(action).StartAsync(client);
            yield return () => SessionFlow.Of(action).VerifyAsync(client, SessionIdentifier.FromId("1"));
        }
    }

    private static Task<Merchant> GetAsync(AccruPayClient client) => client.Merchant.GetAsync(TestContext.Current.CancellationToken);
}
