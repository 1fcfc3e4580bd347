using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>A handler of the application that throws, whatever and whenever: the caller is told the truth, and the client goes on.</summary>
public class ThrowingHandlerTests
{
    private static readonly Dictionary<string, Func<Exception>> Faults = new(StringComparer.Ordinal)
    {
        ["invalid operation"] = static () => new InvalidOperationException("no"),
        ["http request"] = static () => new HttpRequestException("no"),
        ["its own cancellation"] = static () => new OperationCanceledException("no"),
        ["its own canceled task"] = static () => new TaskCanceledException("no"),
        ["its own timeout"] = static () => new TimeoutException("no"),
        ["several"] = static () => new AggregateException(new IOException("no"), new HttpRequestException("no")),
        ["a format"] = static () => new FormatException("no"),
        ["something disposed"] = static () => new ObjectDisposedException("no"),
        ["a refused secret of another client"] = static () => new AccruPayAuthenticationException("no"),
        ["an unknown outcome of another client"] = static () => new AccruPayOutcomeUnknownException("no"),
        ["a rate limit of another client"] = static () => new AccruPayRateLimitException("no"),
    };

    public static TheoryData<string> Kinds => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Before_it_sends_nothing_was_sent_and_all_may_be_repeated(string kind)
    {
        var isThrowing = true;
        await using var application = new Application(Placement.Builder, () => new DelegateHandler((request, send) => isThrowing ? throw Faults[kind]() : send(request)));

        var failure = await FailureAsync(CreateAsync(application));

        failure.Should().Match<AccruPayException>(static told => told is AccruPayConnectionException || told is AccruPayTimeoutException);
        failure.IsSafeToRepeat.Should().BeTrue();
        application.Wire.Sent.Should().BeEmpty();

        isThrowing = false;
        (await CreateAsync(application)).MerchantInternalCustomerCode.Should().Be("customer-1");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task After_the_answer_the_answer_counts(string kind)
    {
        await using var application = new Application(Placement.Builder, () => new DelegateHandler(async (request, send) =>
        {
            await send(request);
            throw Faults[kind]();
        }));

        (await CreateAsync(application)).MerchantInternalCustomerCode.Should().Be("customer-1");

        application.Wire.Sent.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task In_place_of_an_answer_that_is_lost_the_outcome_is_unknown(string kind)
    {
        await using var application = new Application(Placement.Builder, () => new DelegateHandler(async (request, send) =>
        {
            try
            {
                return await send(request);
            }
            catch (HttpRequestException)
            {
                throw Faults[kind]();
            }
        }));
        application.Emulator.Faults.Enqueue(Fault.DropAfterCommit);

        var failure = await FailureAsync(CreateAsync(application));

        failure.Should().BeOfType<AccruPayOutcomeUnknownException>().Which.IsSafeToRepeat.Should().BeFalse();
        application.Wire.Sent.Should().ContainSingle();
        (await application.Client.Merchant.GetAsync(TestContext.Current.CancellationToken)).Id.Should().NotBeEmpty();
    }

    // It is sent once only, and has no key by which the client would look for it.
    private static Task<Customer> CreateAsync(Application application) =>
        application.Client.Customers.CreateAsync(MinimalRequests.NewCustomer, TestContext.Current.CancellationToken).InTime();

    private static async Task<AccruPayException> FailureAsync(Task call) =>
        (await FluentActions.Awaiting(() => call).Should().ThrowAsync<AccruPayException>()).Which;
}
