using AccruPay.Http;

namespace AccruPay.Tests;

public class ApplicationHandlerTests
{
    public static TheoryData<Placement> Placements => [.. Enum.GetValues<Placement>()];

    [Theory]
    [MemberData(nameof(Placements))]
    public async Task One_that_sends_the_request_to_another_origin_is_refused_and_nothing_goes_out(Placement placement)
    {
        string[] elsewhere =
        [
            "https://elsewhere.test/graphql", "http://accrupay.emulator.test/graphql", "https://accrupay.emulator.test:8443/graphql",
            "https://accrupay.emulator.test.elsewhere.test/graphql", "https://accrupay.emulator.test@elsewhere.test/graphql",
        ];
        foreach (var address in elsewhere)
        {
            await using var application = new Application(placement, () => new DelegateHandler((request, send) =>
            {
                request.RequestUri = new Uri(address);
                return send(request);
            }));

            var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayConnectionException>();

            failure.NothingSent.Should().BeTrue();
            failure.InnerException.Should().BeOfType<SendRefusedException>().Which.Message.Should().Contain("origin");
            application.Wire.Sent.Should().BeEmpty("the request to {0} is refused", address);
            application.AssertSecretKept();
        }
    }

    [Fact]
    public async Task One_that_adds_to_the_address_at_the_same_origin_is_let_through()
    {
        await using var application = new Application(Placement.Builder, static () => new DelegateHandler(static (request, send) =>
        {
            request.RequestUri = new Uri("https://ACCRUPAY.emulator.test:443/v2/graphql?trace=1");
            return send(request);
        }));

        await application.Client.StartAsync(MinimalRequests.Payment);

        application.Wire.Sent.Should().ContainSingle().Which.Secret.Should().Be(WireClient.ApiSecret);
    }

    [Fact]
    public async Task One_that_sets_a_secret_of_its_own_does_not_replace_the_clients()
    {
        await using var application = new Application(Placement.Builder, static () => new DelegateHandler(static (request, send) =>
        {
            request.Headers.TryAddWithoutValidation("Accrupay-Api-Secret", "another");
            return send(request);
        }));

        await application.Client.StartAsync(MinimalRequests.Payment);

        application.Wire.Sent.Should().ContainSingle().Which.Secret.Should().Be(WireClient.ApiSecret);
    }

    [Fact]
    public async Task One_that_throws_before_it_sends_has_sent_nothing()
    {
        await using var application = new Application(
            Placement.Builder, static () => new DelegateHandler(static (_, _) => throw new InvalidOperationException("no")));

        var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeTrue();
        failure.InnerException.Should().BeOfType<InvalidOperationException>();
        application.SessionsStarted.Should().Be(0);
    }

    [Fact]
    public async Task One_that_throws_after_the_answer_does_not_hide_it()
    {
        await using var application = new Application(Placement.Builder, static () => new DelegateHandler(static async (request, send) =>
        {
            await send(request);
            throw new InvalidOperationException("no");
        }));

        var session = await application.Client.StartAsync(MinimalRequests.Payment);

        application.Emulator.Sessions.Find(session.Id).Should().NotBeNull();
        application.SessionsStarted.Should().Be(1);
    }

    [Fact]
    public async Task One_that_throws_the_answer_away_leaves_its_status()
    {
        await using var application = new Application(Placement.Builder, static () => new DelegateHandler(static async (request, send) =>
        {
            (await send(request)).Dispose();
            throw new InvalidOperationException("no");
        }));

        var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayUnreadableResponseException>();

        failure.StatusCode.Should().Be(200);
        application.SessionsStarted.Should().Be(1);
    }

    [Fact]
    public async Task One_that_answers_by_itself_is_believed_and_nothing_goes_out()
    {
        await using var application = new Application(Placement.Builder, static () => new DelegateHandler(static (request, _) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable) { RequestMessage = request })));

        (await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayServerException>()).StatusCode.Should().Be(503);

        application.Wire.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task One_that_looks_at_the_body_beforehand_as_often_as_it_likes_disturbs_nothing()
    {
        var seen = new List<long>();
        await using var application = new Application(Placement.Builder, () => new DelegateHandler(async (request, send) =>
        {
            for (var look = 0; look < 3; look++)
            {
                using var copy = new MemoryStream();
                await request.Content!.CopyToAsync(copy);
                seen.Add(copy.Length);
            }

            return await send(request);
        }));

        await application.Client.StartAsync(MinimalRequests.Payment);

        seen.Should().HaveCount(3).And.OnlyContain(static length => length > 1000);
        application.SessionsStarted.Should().Be(1);
    }

    [Fact]
    public async Task Where_one_has_looked_at_the_body_it_is_not_claimed_that_nothing_was_sent()
    {
        await using var application = new Application(Placement.Builder, static () => new DelegateHandler(static async (request, send) =>
        {
            await request.Content!.LoadIntoBufferAsync();
            return await send(request);
        }));
        application.Emulator.Faults.Enqueue(AccruPay.Emulator.Fault.DropAfterCommit);

        var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeFalse();
        application.SessionsStarted.Should().Be(1);
    }

    [Fact]
    public async Task One_that_replaces_the_body_is_let_through_and_it_is_not_claimed_that_nothing_was_sent()
    {
        await using var application = new Application(Placement.Builder, static () => new DelegateHandler(static (request, send) =>
        {
            request.Content = new StringContent("""{"query":"{merchantApi{id}}"}""", System.Text.Encoding.UTF8, "application/json");
            return send(request);
        }));
        application.Emulator.Faults.Enqueue(AccruPay.Emulator.Fault.DropAfterCommit);

        var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeFalse();
        application.Wire.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task One_that_gives_up_by_its_own_clock_makes_it_a_timeout()
    {
        await using var application = new Application(
            Placement.Builder, static () => new DelegateHandler(static (_, _) => throw new TimeoutException("too slow")));

        var failure = await application.Client.StartAsync(MinimalRequests.Payment).FailureAsync<AccruPayTimeoutException>();

        failure.NothingSent.Should().BeTrue();
    }
}
