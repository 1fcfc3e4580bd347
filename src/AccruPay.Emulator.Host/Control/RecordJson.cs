using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>
/// A record as JSON: its public properties under the API's names, statuses in the API's words, amounts as texts in minor units. A
/// session's token is left out.
/// </summary>
internal static class RecordJson
{
    private const string Secret = nameof(EmulatedSession.Token);

    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        BigInteger amount => JsonValue.Create(amount.ToString(CultureInfo.InvariantCulture)),
        DateTimeOffset moment => JsonValue.Create(DateTimeIsoGraphType.Write(moment)),
        Enum member => JsonValue.Create(WireName.Of(member.ToString())),
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Of)]),
        _ => OfProperties(value),
    };

    private static JsonObject OfProperties(object record)
    {
        var json = new JsonObject();
        foreach (var property in record.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.Name != Secret))
        {
            if (property.GetValue(record) is EmulatedProviderAccount account)
            {
                json["merchantTransactionProviderId"] = account.Id;
                json["provider"] = WireName.Of(account.Provider);
            }
            else
            {
                json[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = Of(property.GetValue(record));
            }
        }
        return json;
    }
}
