using System.Security.Cryptography.X509Certificates;

namespace AccruPay.Tests;

/// <summary>A server whose certificate proves nothing: the secret and the customer's data stay here.</summary>
public class TlsTests
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private static readonly Dictionary<string, Func<X509Certificate2>> Certificates = new(StringComparer.Ordinal)
    {
        ["signed by itself"] = static () => TlsServer.Certificate("localhost", Now.AddDays(-1), Now.AddDays(1)),
        ["run out"] = static () => TlsServer.Certificate("localhost", Now.AddDays(-3), Now.AddDays(-1)),
        ["of another host"] = static () => TlsServer.Certificate("api.pay.accru.co", Now.AddDays(-1), Now.AddDays(1)),
    };

    private static readonly Dictionary<string, Func<AccruPayClient, Task<object>>> Operations = new(StringComparer.Ordinal)
    {
        ["read"] = static async client => await client.Merchant.GetAsync(),
        ["keyed start"] = static async client => await client.StartAsync(MinimalRequests.Payment),
        ["once, keyed"] = static async client => await client.Transactions.Payments.InitiateAchAsync(MinimalRequests.Ach),
        ["once"] = static async client => await client.Transactions.RefundAsync(TransactionIdentifier.FromId("t-1"), 100),
    };

    public static MatrixTheoryData<string, string, string> Cases { get; } =
        new(Certificates.Keys, Operations.Keys, ["by itself", "over a sockets handler", "over a client handler", "registered"]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_certificate_that_proves_nothing_is_refused_and_nothing_is_sent(string certificate, string operation, string construction)
    {
        await using var server = new TlsServer(Certificates[certificate]());
        await using var made = ClientConstruction.Make(construction, server.Endpoint);

        var failure = await Operations[operation](made.Client).FailureAsync<AccruPayConnectionException>();

        failure.NothingSent.Should().BeTrue();
        failure.IsSafeToRepeat.Should().BeTrue();
        failure.IsTransient.Should().BeTrue();
        failure.ToString().Should().Contain("AuthenticationException").And.NotContain(WireClient.ApiSecret);
        server.Connections.Should().BeGreaterThan(0);
        server.Bytes.Should().Be(0);
    }

    [Fact]
    public async Task The_server_would_have_answered_whoever_trusts_it()
    {
        await using var server = new TlsServer(Certificates["signed by itself"]());
        using var trusting = new SocketsHttpHandler { AllowAutoRedirect = false };
        trusting.SslOptions.RemoteCertificateValidationCallback = static (_, shown, _, _) => shown?.Subject == "CN=localhost";
        using var client = new AccruPayClient(WireClient.Options(server.Endpoint), trusting);

        (await client.GetMerchantAsync()).Id.Should().Be("m-1");

        server.Bytes.Should().BeGreaterThan(0);
    }
}
