using System.Text.Json.Serialization;

namespace AccruPay.Benchmarks;

/// <summary>Reads and writes the floor's types, by code that System.Text.Json generates.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(FloorRequest<FloorStartVariables>), TypeInfoPropertyName = "StartRequest")]
[JsonSerializable(typeof(FloorRequest<FloorVerifyVariables>), TypeInfoPropertyName = "VerifyRequest")]
[JsonSerializable(typeof(FloorRequest<FloorListVariables>), TypeInfoPropertyName = "ListRequest")]
[JsonSerializable(typeof(FloorAnswer<FloorStartData>), TypeInfoPropertyName = "StartAnswer")]
[JsonSerializable(typeof(FloorAnswer<FloorVerifyData>), TypeInfoPropertyName = "VerifyAnswer")]
[JsonSerializable(typeof(FloorAnswer<FloorListData>), TypeInfoPropertyName = "ListAnswer")]
internal sealed partial class FloorJson : JsonSerializerContext;
