using System.Text.Json;
using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>The emulator's own log of requests: it keeps what they said, for tests, and never the secret that they came with.</summary>
public class EmulatorLogTests
{
    private const string ApiSecret = PlantedText.Secret + "of-the-merchant";

    [Fact]
    public async Task It_holds_the_requests_and_no_secret_of_a_merchant()
    {
        var emulator = new AccruPayEmulator(new EmulatorOptions { ApiSecret = ApiSecret });
        using var handler = emulator.CreateHandler();
        using var client = new AccruPayClient(WireClient.Options(emulator.Endpoint, static options => options.ApiSecret = ApiSecret), handler);
        foreach (var call in PlantedCall.All)
            await EndedAsync(call.SendAsync(client, TestContext.Current.CancellationToken));

        var logged = emulator.Requests.All.Select(static request => $"{request} {JsonSerializer.Serialize(request)} {string.Join(' ', request.Headers)}").ToList();

        logged.Should().HaveCountGreaterThanOrEqualTo(PlantedCall.All.Count);
        string.Join(' ', logged).Should().Contain(PlantedText.Personal, "it does keep what a request said").And.Contain(RequestLog.HiddenValue);
        logged.Where(static text => text.Contains(ApiSecret, StringComparison.Ordinal)).Should().BeEmpty();
    }

    // Most of them name records that this emulator does not have.
    private static async Task EndedAsync(Task<object> call)
    {
        try
        {
            await call.InTime();
        }
        catch (AccruPayException)
        {
            // It arrived, which is all that matters here.
        }
    }
}
