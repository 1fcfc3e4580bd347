using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AccruPay.Tests;

/// <summary>The ways in which an application may write and read a model with System.Text.Json.</summary>
internal static class ModelJson
{
    private static readonly DefaultJsonTypeInfoResolver Reflection = new();

    private static readonly Dictionary<string, JsonSerializerOptions> Options = new(StringComparer.Ordinal)
    {
        ["generated"] = ForeignContext.Default.Options,
        ["generated, camel case"] = ForeignCamelCaseContext.Default.Options,
        ["generated, without nulls"] = ForeignSparseContext.Default.Options,
        ["reflection"] = new JsonSerializerOptions { TypeInfoResolver = Reflection },
        ["reflection, web"] = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = Reflection },
        ["reflection, without defaults"] = new JsonSerializerOptions
        {
            TypeInfoResolver = Reflection,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        },
        ["reflection, with fields"] = new JsonSerializerOptions { TypeInfoResolver = Reflection, IncludeFields = true },
    };

    internal static IEnumerable<string> Ways => Options.Keys;

    internal static JsonSerializerOptions For(string way) => Options[way];

    internal static string Write(object model, string way) => JsonSerializer.Serialize(model, For(way).GetTypeInfo(model.GetType()));

    internal static object Read(string json, Type model, string way) => JsonSerializer.Deserialize(json, For(way).GetTypeInfo(model))!;
}
