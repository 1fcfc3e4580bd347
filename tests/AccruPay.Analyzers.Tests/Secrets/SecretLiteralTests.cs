using AccruPay.Analyzers.Secrets;

namespace AccruPay.Analyzers.Tests.Secrets;

public sealed class SecretLiteralTests : RuleTests<SecretLiteralAnalyzer>
{
    [Theory]
    [InlineData("var options = new AccruPayClientOptions { ApiSecret = [|\"live-1\"|] }; Console.WriteLine(options);")]
    [InlineData("services.AddAccruPay(options => options.ApiSecret = [|\"live-1\"|]);")]
    [InlineData("const string Secret = \"live-1\"; services.AddAccruPay(options => options.ApiSecret = [|Secret|]);")]
    [InlineData("var mine = \"live-1\"; services.AddAccruPay(options => options.ApiSecret = [|mine|]);")]
    [InlineData("services.AddAccruPay(options => options.ApiSecret = [|\"live-\" + \"1\"|]);")]
    [InlineData("services.AddAccruPay(options => options.ApiSecret = Environment.GetEnvironmentVariable(\"S\") ?? [|\"live-1\"|]);")]
    public Task A_text_in_the_source_is_found(string code) => Finds(code);

    [Fact]
    public Task A_field_that_holds_it_is_found() => Finds("""
        services.AddAccruPay(options => options.ApiSecret = [|Keys.Constant|]);
        services.AddAccruPay(options => options.ApiSecret = [|Keys.ReadOnly|]);
        static class Keys
        {
            public const string Constant = "live-1";
            public static readonly string ReadOnly = "live-1";
        }
        """);

    [Theory]
    [InlineData("services.AddAccruPay(options => options.ApiSecret = secret);")]
    [InlineData("services.AddAccruPay(options => options.ApiSecret = builder.Configuration[\"Payments:Secret\"]);")]
    [InlineData("services.AddAccruPay(options => options.ApiSecret = Environment.GetEnvironmentVariable(\"ACCRUPAY_API_SECRET\"));")]
    [InlineData("var options = new AccruPayClientOptions { ApiSecret = null }; Console.WriteLine(options);")]
    [InlineData("var options = new AccruPayClientOptions { ApiSecret = \"\" }; Console.WriteLine(options);")]
    public Task A_secret_from_elsewhere_is_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("var options = new AccruPayClientOptions { ApiSecret = \"any\", Endpoint = new Uri(\"http://127.0.0.1:5280/graphql\") }; Console.WriteLine(options);")]
    [InlineData("services.AddAccruPay(options => { options.ApiSecret = \"any\"; options.Endpoint = new Uri(\"http://localhost:5280/graphql\"); });")]
    [InlineData("var emulator = new AccruPayEmulator(); var options = new AccruPayClientOptions { ApiSecret = \"any\", Endpoint = emulator.Endpoint }; Console.WriteLine(options);")]
    [InlineData("var emulator = new AccruPayEmulator(); using var client = new AccruPayClient(new AccruPayClientOptions { ApiSecret = \"any\" }, emulator.CreateHandler());")]
    public Task A_secret_of_the_emulator_opens_nothing_and_is_accepted(string code) => Accepts(code);

    [Fact]
    public Task An_endpoint_elsewhere_does_not_excuse_it() => Finds("""
        var options = new AccruPayClientOptions { ApiSecret = [|"live-1"|], Endpoint = new Uri("https://pay.example.com/graphql") };
        Console.WriteLine(options);
        """);
}
