namespace AccruPay.Tests;

public class EndpointRulesTests
{
    private const string NotHttps =
        "must be https; plain http beyond this machine would show the secret on the network (AllowInsecureEndpoint opens it for a network of containers)";

    [Theory]
    [InlineData("https://payments.example.com/graphql")]
    [InlineData("https://payments.example.com:8443/graphql")]
    [InlineData("https://api.pay.accru.co/graphql")]
    [InlineData("http://localhost:5000/graphql")]
    [InlineData("http://127.0.0.1:5000/graphql")]
    [InlineData("http://[::1]:5000/graphql")]
    public void Https_and_loopback_are_accepted(string endpoint) => Rule(endpoint).Should().BeNull();

    [Theory]
    [InlineData("http://emulator:8080/graphql")]
    [InlineData("http://192.168.0.10/graphql")]
    [InlineData("http://localhost.example.com/graphql")]
    public void Plain_http_is_refused_unless_it_is_opened(string endpoint)
    {
        Rule(endpoint).Should().Be(NotHttps);
        Rule(endpoint, allowInsecure: true).Should().BeNull();
    }

    [Theory]
    [InlineData("http://accru.co/graphql")]
    [InlineData("http://api.pay.accru.co/graphql")]
    [InlineData("http://API.PAY.ACCRU.CO/graphql")]
    [InlineData("http://api.pay.accru.co./graphql")]
    [InlineData("http://api.qa.pay.accru.co:8080/graphql")]
    public void AccruPays_own_hosts_are_never_called_without_TLS(string endpoint)
    {
        Rule(endpoint).Should().Be("must be https: AccruPay is never called without TLS");
        Rule(endpoint, allowInsecure: true).Should().Be("must be https: AccruPay is never called without TLS");
    }

    [Fact]
    public void A_host_that_only_looks_like_AccruPays_is_any_host() =>
        Rule("http://notaccru.co/graphql", allowInsecure: true).Should().BeNull();

    [Theory]
    [InlineData("graphql")]
    [InlineData("api.pay.accru.co/graphql")]
    [InlineData("ftp://payments.example.com/graphql")]
    [InlineData("file:///graphql")]
    public void Anything_but_an_absolute_web_address_is_refused(string endpoint)
    {
        Rule(endpoint).Should().Be("must be an absolute https address");
        Rule(endpoint, allowInsecure: true).Should().Be("must be an absolute https address");
    }

    [Theory]
    [InlineData("https://user@payments.example.com/graphql")]
    [InlineData("https://user:password@payments.example.com/graphql")]
    [InlineData("http://user:password@localhost/graphql")]
    public void A_user_in_the_address_is_refused_without_repeating_it(string endpoint)
    {
        Rule(endpoint).Should().Be("must not hold a user name or a password");
        Options(endpoint).ToString().Should().NotContain("user").And.NotContain("password");
    }

    [Fact]
    public void The_exception_names_the_option()
    {
        FluentActions.Invoking(static () => new AccruPayClient(Options("http://emulator/graphql"))).Should()
            .Throw<ArgumentException>().WithParameterName("options.Endpoint").WithMessage("Endpoint must be https; *");
    }

    [Theory]
    [InlineData(AccruPayEnvironment.Production, "https://api.pay.accru.co/graphql")]
    [InlineData(AccruPayEnvironment.Sandbox, "https://api.qa.pay.accru.co/graphql")]
    public void Without_an_endpoint_it_is_the_environments_own(AccruPayEnvironment environment, string endpoint) =>
        SampleOptions.New(options => options.Environment = environment).ResolveEndpoint().Should().Be(new Uri(endpoint));

    [Theory]
    [InlineData("https://payments.example.com/graphql", "payments.example.com")]
    [InlineData("graphql", "relative")]
    public void The_text_of_options_shows_where_they_lead(string endpoint, string shown) =>
        Options(endpoint).ToString().Should().Be($"AccruPayClientOptions {{ Endpoint = {shown} }}");

    private static AccruPayClientOptions Options(string endpoint, bool allowInsecure = false) => SampleOptions.New(options =>
    {
        options.Endpoint = new Uri(endpoint, UriKind.RelativeOrAbsolute);
        options.AllowInsecureEndpoint = allowInsecure;
    });

    private static string? Rule(string endpoint, bool allowInsecure = false) =>
        OptionsRules.Broken(Options(endpoint, allowInsecure)).SingleOrDefault().Rule;
}
