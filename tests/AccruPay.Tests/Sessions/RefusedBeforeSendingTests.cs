namespace AccruPay.Tests;

public class RefusedBeforeSendingTests
{
    [Fact]
    public async Task Every_broken_rule_of_a_start_is_refused_by_the_arguments_name_and_the_rule()
    {
        await using var service = new EmulatedService();
        var rules = BrokenRules.All.ToList();
        rules.Should().HaveCountGreaterThan(100);
        foreach (var broken in rules)
        {
            FluentActions.Invoking(() => broken.Call(service.Client)).Should().Throw<ArgumentException>(broken.Name)
                .WithParameterName(broken.ParamName, broken.Name)
                .Which.Message.Should().StartWith(broken.Rule, broken.Name);
        }

        ShouldHaveSentNothing(service);
    }

    [Fact]
    public async Task Null_is_refused_by_the_arguments_name()
    {
        await using var service = new EmulatedService();
        var sessions = service.Sessions;
        var token = TestContext.Current.CancellationToken;
        (Action Call, string Name)[] calls =
        [
            (() => sessions.Payments.StartAsync(null!, token), "request"),
            (() => sessions.PaymentMethods.StartAsync(null!, token), "request"),
            (() => sessions.Authorizations.StartAsync(null!, token), "request"),
            (() => sessions.Payments.VerifyAsync(null!, token), "session"),
            (() => sessions.PaymentMethods.VerifyAsync(null!, token), "session"),
            (() => sessions.Authorizations.VerifyAsync(null!, token), "session"),
            (() => sessions.GetAsync(null!, token), "session"),
            (() => service.Client.Transactions.GetAsync(null!, token), "transaction"),
        ];

        foreach (var (call, name) in calls)
            call.Should().Throw<ArgumentNullException>().WithParameterName(name);

        ShouldHaveSentNothing(service);
    }

    [Theory]
    [InlineData(null, "ApiSecret is missing or blank.")]
    [InlineData("", "ApiSecret is missing or blank.")]
    [InlineData(" \t", "ApiSecret is missing or blank.")]
    [InlineData("sk_secret\n", "ApiSecret has a line break, often the last character of a file that it was read from.")]
    [InlineData("sk\r_secret", "ApiSecret has a line break, often the last character of a file that it was read from.")]
    [InlineData("sk_s\u00e9cret", "ApiSecret has a character that cannot be sent in a header.")]
    [InlineData("sk_secret ", "ApiSecret begins or ends with a space.")]
    public async Task A_secret_that_cannot_be_sent_makes_no_client(string? secret, string rule)
    {
        await using var service = new EmulatedService();

        var refusal = FluentActions.Invoking(() => service.ClientWith(options => options.ApiSecret = secret)).Should()
            .Throw<ArgumentException>().WithParameterName("options.ApiSecret").Which;

        refusal.Message.Should().StartWith(rule).And.NotContain("sk");
    }

    [Fact]
    public async Task A_secret_and_a_callback_for_it_exclude_each_other()
    {
        await using var service = new EmulatedService();

        var make = () => service.ClientWith(options =>
        {
            options.ApiSecret = "sk_1";
            options.ApiSecretProvider = _ => new ValueTask<string>("sk_2");
        });

        make.Should().Throw<ArgumentException>().WithParameterName("options.ApiSecret").WithMessage("*only one can be*");
    }

    [Fact]
    public async Task A_call_that_is_canceled_already_sends_nothing()
    {
        await using var service = new EmulatedService();
        var canceled = new CancellationToken(canceled: true);
        Func<Task>[] calls =
        [
            () => service.Sessions.Payments.StartAsync(MinimalRequests.Payment, canceled),
            () => service.Sessions.PaymentMethods.StartAsync(MinimalRequests.PaymentMethod, canceled),
            () => service.Sessions.Authorizations.StartAsync(MinimalRequests.Authorization, canceled),
            () => service.Sessions.Payments.VerifyAsync(SessionIdentifier.FromId("1"), canceled),
            () => service.Client.Merchant.GetAsync(canceled),
        ];

        foreach (var call in calls)
            (await call.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(canceled);

        ShouldHaveSentNothing(service);
    }

    private static void ShouldHaveSentNothing(EmulatedService service)
    {
        service.Emulator.Requests.Count.Should().Be(0);
        service.Ledger.Entries.Should().BeEmpty();
    }
}
