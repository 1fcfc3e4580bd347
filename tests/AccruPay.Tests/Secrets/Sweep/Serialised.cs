using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using JsonProperty = Newtonsoft.Json.Serialization.JsonProperty;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

/// <summary>Every way in which an application may turn a value into JSON.</summary>
internal static class Serialised
{
    private static readonly Dictionary<string, JsonSerializerOptions> SystemTextJson = new(StringComparer.Ordinal)
    {
        ["as it is"] = new(),
        ["for the web"] = new(JsonSerializerDefaults.Web),
        ["with fields"] = new() { IncludeFields = true },
        ["with fields, for the web"] = new(JsonSerializerDefaults.Web) { IncludeFields = true },
        ["in snake case"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower },
        ["in kebab case"] = new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper },
        ["with references"] = new() { ReferenceHandler = ReferenceHandler.Preserve },
        ["without what is read only"] = new() { IgnoreReadOnlyProperties = true, IncludeFields = true, IgnoreReadOnlyFields = true },
        ["without defaults"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["unescaped and indented"] = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true },
        ["with enums as text"] = new() { Converters = { new JsonStringEnumConverter() } },
    };

    private static readonly Dictionary<string, JsonSerializerSettings> Newtonsoft = new(StringComparer.Ordinal)
    {
        ["as it is"] = new(),
        ["in camel case"] = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() },
        ["in snake case"] = new() { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } },
        ["with types"] = new() { TypeNameHandling = TypeNameHandling.All },
        ["with references"] = new() { PreserveReferencesHandling = PreserveReferencesHandling.All },
        ["without nulls"] = new() { NullValueHandling = NullValueHandling.Ignore, DefaultValueHandling = DefaultValueHandling.Ignore },
        ["with private fields"] = new() { ContractResolver = new PrivateFields() },
    };

    internal static IEnumerable<string> Ways => [.. SystemTextJson.Keys.Select(static way => $"System.Text.Json {way}"), .. Newtonsoft.Keys.Select(static way => $"Newtonsoft.Json {way}")];

    /// <summary>The JSON of a value in each way; where a way refuses it, the text of the refusal.</summary>
    internal static IEnumerable<(string Way, string Json)> TextsOf(object value)
    {
        foreach (var (way, options) in SystemTextJson)
            yield return ($"System.Text.Json {way}", Tried(() => JsonSerializer.Serialize(value, value.GetType(), options) + JsonSerializer.Serialize<object>(new { value }, options)));

        foreach (var (way, settings) in Newtonsoft)
            yield return ($"Newtonsoft.Json {way}", Tried(() => JsonConvert.SerializeObject(value, settings)));
    }

    private static string Tried(Func<string> write)
    {
        try
        {
            return write();
        }
        catch (Exception refusal) when (refusal is NotSupportedException or JsonSerializationException or System.Text.Json.JsonException or InvalidOperationException)
        {
            return refusal.ToString();
        }
    }

    /// <summary>What no application should do: to write the fields behind the properties of the SDK's types.</summary>
    private sealed class PrivateFields : DefaultContractResolver
    {
        protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization) =>
            type.Assembly == typeof(AccruPayClient).Assembly && !typeof(Exception).IsAssignableFrom(type)
                ? [.. type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(ReadableProperty)]
                : base.CreateProperties(type, memberSerialization);

        private JsonProperty ReadableProperty(FieldInfo field)
        {
            var property = CreateProperty(field, MemberSerialization.Fields);
            property.Readable = true;
            property.Ignored = typeof(Delegate).IsAssignableFrom(field.FieldType);
            return property;
        }
    }
}
