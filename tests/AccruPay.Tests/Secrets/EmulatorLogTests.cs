using System.Text.Json;
using AccruPay.Emulator;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

/// <summary>The emulator's own log of requests: it keeps what they said for tests that ask, and shows nothing of it.</summary>
public class EmulatorLogTests
{
    private const string ApiSecret = PlantedText.Secret + "of-the-merchant";

    private static readonly string[] Planted = [PlantedText.Secret, PlantedText.Personal];

    [Fact]
    public async Task It_keeps_the_requests_and_shows_nothing_of_what_they_said()
    {
        var emulator = new AccruPayEmulator(new EmulatorOptions { ApiSecret = ApiSecret });
        using var handler = emulator.CreateHandler();
        using var client = new AccruPayClient(WireClient.Options(emulator.Endpoint, static options => options.ApiSecret = ApiSecret), handler);
        foreach (var call in PlantedCall.All)
            await EndedAsync(call.SendAsync(client, TestContext.Current.CancellationToken));

        var logged = emulator.Requests.All.Select(static request => $"{request} {JsonSerializer.Serialize(request)} {JsonConvert.SerializeObject(request)} {string.Join(' ', request.Headers)}").ToList();

        logged.Should().HaveCountGreaterThanOrEqualTo(PlantedCall.All.Count);
        string.Join(' ', logged).Should().Contain(RequestLog.HiddenValue);
        logged.Where(static text => Planted.Any(mark => text.Contains(mark, StringComparison.Ordinal))).Should().BeEmpty();
        emulator.Requests.All.Should().Contain(
            static request => request.VariablesJson!.Contains(PlantedText.Personal, StringComparison.Ordinal), "a test may ask what a request said");
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
