using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>A merchant's endpoint that returns a session or a transaction as it is, which the documentation advises against.</summary>
public class WebEndpointTests
{
    private static readonly TransactionSession Session = new()
    {
        Id = "s-1",
        Status = SessionStatus.Pending,
        Amount = 9_007_199_254_740_993,
        Currency = Currency.Usd,
        Token = Canary.Token,
        Payload = ProviderPayload.FromJson($$"""{"secret":"{{Canary.Payload}}"}"""),
        User = new UserContact { LegalIdentifier = Canary.LegalIdentifier },
        PaymentMethod = new PaymentMethod { Info = new AchPaymentMethodInfo { AccountNumber = Canary.AccountNumber, RoutingNumber = Canary.RoutingNumber } },
    };

    [Theory]
    [InlineData("/result")]
    [InlineData("/value")]
    [InlineData("/context")]
    public async Task It_shows_the_amount_as_a_string_and_no_secret(string path)
    {
        var json = await GetAsync(path);

        Canary.Secrets.Where(secret => json.Contains(secret, StringComparison.Ordinal)).Should().BeEmpty();
        json.Should().NotContainEquivalentOf("token\"").And.NotContainEquivalentOf("payload");
        var session = JsonDocument.Parse(json).RootElement;
        session = path == "/context" ? session.GetProperty("session") : session;
        session.GetProperty("id").GetString().Should().Be("s-1");
        session.GetProperty("amount").GetString().Should().Be("9007199254740993");
        session.GetProperty("currency").GetString().Should().Be("USD");
        session.GetProperty("status").GetString().Should().Be("PENDING");
    }

    private static async Task<string> GetAsync(string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/result", static () => Results.Ok(Session));
        app.MapGet("/value", static () => Session);
        app.MapGet("/context", static () => new SessionContext { Session = Session });
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        return await http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken).InTime();
    }
}
