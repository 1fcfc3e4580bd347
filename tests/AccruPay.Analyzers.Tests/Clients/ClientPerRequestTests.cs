using AccruPay.Analyzers.Clients;

namespace AccruPay.Analyzers.Tests.Clients;

public sealed class ClientPerRequestTests : RuleTests<ClientPerRequestAnalyzer>
{
    [Theory]
    [InlineData("app.MapGet(\"/\", async () => { using var client = [|new AccruPayClient(options)|]; return (await client.Merchant.GetAsync()).Id; });")]
    [InlineData("app.Use(async (http, next) => { await using var client = [|new AccruPayClient(options)|]; await next(http); });")]
    [InlineData("app.Run(async http => { await using var client = [|new AccruPayClient(options)|]; });")]
    public Task A_client_made_by_an_endpoint_is_found(string code) => Finds(Options + code);

    [Fact]
    public Task A_client_made_by_what_is_made_for_each_request_is_found() => Finds(Options + """
        Console.WriteLine(options);
        public class PayController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            private readonly AccruPayClient _kept = [|new AccruPayClient(new AccruPayClientOptions())|];
            public string Get() => [|new AccruPayClient(new AccruPayClientOptions())|].ToString() + _kept;
        }
        public class PayPage : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public void OnPost() { using var client = [|new AccruPayClient(new AccruPayClientOptions())|]; }
        }
        public class PayMiddleware
        {
            public async Task InvokeAsync(HttpContext http) { await using var client = [|new AccruPayClient(new AccruPayClientOptions())|]; }
        }
        """);

    [Fact]
    public Task A_client_made_by_a_handler_with_a_name_is_found() => Finds(Options + """
        app.MapGet("/", Merchant);
        async Task<IResult> Merchant()
        {
            await using var client = [|new AccruPayClient(options)|];
            return Results.Ok((await client.Merchant.GetAsync()).Id);
        }
        """);

    [Theory]
    [InlineData("[|services.AddScoped<AccruPayClient>()|];")]
    [InlineData("[|services.AddTransient(typeof(AccruPayClient))|];")]
    [InlineData("services.AddScoped(_ => [|new AccruPayClient(options)|]);")]
    [InlineData("services.AddTransient<Gateway>(_ => new Gateway([|new AccruPayClient(options)|])); class Gateway(AccruPayClient client) { public AccruPayClient Client => client; }")]
    public Task A_registration_for_each_scope_or_use_is_found(string code) => Finds(Options + code);

    [Theory]
    [InlineData("services.AddAccruPay();")]
    [InlineData("services.AddSingleton(_ => new AccruPayClient(options));")]
    [InlineData("services.AddSingleton<AccruPayClient>();")]
    [InlineData("services.AddScoped<Gateway>(); class Gateway(AccruPayClient client) { public AccruPayClient Client => client; }")]
    [InlineData("services.AddScoped(provider => provider.GetRequiredKeyedService<AccruPayClient>(\"eu\"));")]
    [InlineData("await using var client = new AccruPayClient(options); app.MapGet(\"/\", async () => (await client.Merchant.GetAsync()).Id);")]
    [InlineData("app.MapGet(\"/\", async (AccruPayClient client) => (await client.Merchant.GetAsync()).Id);")]
    [InlineData("var clients = new System.Collections.Concurrent.ConcurrentDictionary<string, AccruPayClient>(); app.MapGet(\"/{tenant}\", async (string tenant) => (await clients.GetOrAdd(tenant, key => new AccruPayClient(options)).Merchant.GetAsync()).Id);")]
    public Task One_client_for_all_is_accepted(string code) => Accepts(Options + code);

    [Fact]
    public Task A_class_that_keeps_its_client_is_accepted() => Accepts(Options + """
        Console.WriteLine(new Gateway(options).Client);
        class Gateway(AccruPayClientOptions options)
        {
            private static readonly AccruPayClient Shared = new(new AccruPayClientOptions());
            public AccruPayClient Client { get; } = new AccruPayClient(options);
            public static AccruPayClient Other => Shared;
        }
        """);

    [Fact]
    public Task A_controller_that_shares_one_client_is_accepted() => Accepts(Options + """
        Console.WriteLine(options);
        public class PayController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            private static readonly Lazy<AccruPayClient> Shared = new(() => new AccruPayClient(new AccruPayClientOptions()));
            private static readonly Func<AccruPayClient> Make = () => new AccruPayClient(new AccruPayClientOptions());
            private static readonly AccruPayClient Kept = new(new AccruPayClientOptions());
            public string Get() => $"{Shared.Value}{Make}{Kept}";
        }
        """);

    private const string Options = "var options = new AccruPayClientOptions(); ";
}
