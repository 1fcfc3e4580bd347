using AccruPay.Emulator;

namespace AccruPay.Tests;

public class ClientLifetimeTests
{
    private readonly AccruPayEmulator _emulator = new(new EmulatorOptions { ApiSecret = SampleOptions.Secret });

    [Fact]
    public async Task A_handler_that_was_given_is_not_disposed_with_the_client()
    {
        using var handler = new DisposalWatch(_emulator.CreateHandler());

        using (var client = new AccruPayClient(Options, handler))
            await client.Merchant.GetAsync(TestContext.Current.CancellationToken);
        handler.IsDisposed.Should().BeFalse();

        using var next = new AccruPayClient(Options, handler);
        (await next.Merchant.GetAsync(TestContext.Current.CancellationToken)).Id.Should().Be(_emulator.Merchant.Id);
    }

    [Fact]
    public void A_handler_that_the_client_made_is_disposed_with_it()
    {
        using var handler = new DisposalWatch(_emulator.CreateHandler());

        new Http.OwnedHttpClient(handler, disposeHandler: true).Dispose();

        handler.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task A_call_after_the_disposal_fails_at_once_and_says_why()
    {
        using var handler = _emulator.CreateHandler();
        var client = new AccruPayClient(Options, handler);
        await client.DisposeAsync();

        var call = () => client.Merchant.GetAsync(TestContext.Current.CancellationToken);

        (await call.Should().ThrowAsync<ObjectDisposedException>()).Which.ObjectName.Should().Be("AccruPayClient");
        _emulator.Requests.All.Should().BeEmpty();
    }

    [Fact]
    public async Task A_client_may_be_disposed_twice()
    {
        var client = new AccruPayClient(Options);

        client.Dispose();
        client.Dispose();
        await client.DisposeAsync();
    }

    [Fact]
    public async Task A_client_copies_its_options()
    {
        var options = Options;
        using var handler = _emulator.CreateHandler();
        using var client = new AccruPayClient(options, handler);

        options.ApiSecret = "another-secret";
        options.Endpoint = new Uri("https://elsewhere.example.com/graphql");
        options.MaxAttempts = 0;
        options.TimeProvider = null!;

        (await client.Merchant.GetAsync(TestContext.Current.CancellationToken)).Id.Should().Be(_emulator.Merchant.Id);
    }

    [Fact]
    public void A_handler_that_follows_redirects_is_refused()
    {
        using var redirecting = new HttpClientHandler { AllowAutoRedirect = true };
        using var wrapped = new DisposalWatch(redirecting);

        FluentActions.Invoking(() => new AccruPayClient(Options, wrapped)).Should()
            .Throw<ArgumentException>().WithParameterName("handler").WithMessage("*AllowAutoRedirect to false.*");
    }

    [Fact]
    public void A_missing_handler_is_refused()
    {
        FluentActions.Invoking(() => new AccruPayClient(Options, null!)).Should().Throw<ArgumentNullException>().WithParameterName("handler");
    }

    private AccruPayClientOptions Options => SampleOptions.New(options => options.Endpoint = _emulator.Endpoint);

    private sealed class DisposalWatch(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
