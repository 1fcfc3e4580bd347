using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>The providers' side for programs: each act by its name, with its fields in the body.</summary>
internal sealed class ProviderControl(AccruPayEmulator emulator)
{
    /// <returns>The record that the act led to, as the service knows it; an empty object for an act without one.</returns>
    public async ValueTask<JsonNode?> PlayAsync(ControlCall call)
    {
        var act = ActTable.Find(ActTable.ProviderPrefix + call.Name)
            ?? throw new ControlNotFoundException($"There is no such act. The acts are {string.Join(", ", ActTable.OfProviders.Select(known => known.Name[ActTable.ProviderPrefix.Length..]))}.");
        var result = await act.PlayAsync(emulator, call.Body).ConfigureAwait(false);
        return result is string providerCode ? new JsonObject { ["providerCode"] = providerCode } : RecordJson.Of(result);
    }
}
