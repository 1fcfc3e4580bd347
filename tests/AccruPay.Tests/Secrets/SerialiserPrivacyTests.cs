using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using JsonProperty = Newtonsoft.Json.Serialization.JsonProperty;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

public partial class SerialiserPrivacyTests
{
    private const string Nothing = """{"Token":null,"Payload":null,"Anything":null}""";

    private static readonly JsonSerializerOptions SmallBuffers = new() { DefaultBufferSize = 16 };

    private static readonly Holder Full = new()
    {
        Token = Secret.From("tok_1"),
        Payload = ProviderPayload.FromJson("""{"clientSecret":"pi_1_secret"}"""),
        Anything = Secret.From("tok_2"),
    };

    [Fact]
    public void System_Text_Json_writes_null()
    {
        JsonSerializer.Serialize(Full).Should().Be(Nothing);
        JsonSerializer.Serialize(Full, HolderContext.Default.Holder).Should().Be(Nothing);
    }

    [Fact]
    public void System_Text_Json_reads_null_whatever_the_json_says()
    {
        var read = JsonSerializer.Deserialize<Holder>("""{"Token":"tok_1","Payload":{"clientSecret":["pi_1_secret"]}}""")!;

        read.Token.Should().BeNull();
        read.Payload.Should().BeNull();
    }

    [Fact]
    public async Task System_Text_Json_reads_null_from_a_stream_in_small_pieces()
    {
        var json = $$"""{"Payload":{"text":"{{new string('x', 500)}}"},"Token":"{{new string('x', 500)}}","Anything":1}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        var read = await JsonSerializer.DeserializeAsync<Holder>(stream, SmallBuffers, TestContext.Current.CancellationToken);

        read!.Payload.Should().BeNull();
        read.Token.Should().BeNull();
        read.Anything.Should().NotBeNull();
    }

    [Fact]
    public void Newtonsoft_writes_null()
    {
        JsonConvert.SerializeObject(Full).Should().Be(Nothing);
        JsonConvert.DeserializeObject<Holder>(Nothing).Should().BeEquivalentTo(new Holder());
    }

    [Fact]
    public void Newtonsoft_writes_null_even_where_it_looks_into_private_fields()
    {
        var settings = new JsonSerializerSettings { ContractResolver = new PrivateFields() };

        var json = JsonConvert.SerializeObject(Full, settings);

        json.Should().Be(Nothing.Replace("Token", "<Token>k__BackingField").Replace("Payload", "<Payload>k__BackingField").Replace("Anything", "<Anything>k__BackingField"));
    }

    internal sealed class Holder
    {
        public Secret? Token { get; init; }

        public ProviderPayload? Payload { get; init; }

        public object? Anything { get; init; }
    }

    private sealed class PrivateFields : DefaultContractResolver
    {
        protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization)
        {
            return [.. type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(ReadableProperty)];
        }

        private JsonProperty ReadableProperty(FieldInfo field)
        {
            var property = CreateProperty(field, MemberSerialization.Fields);
            property.Readable = true;
            return property;
        }
    }

    [JsonSerializable(typeof(Holder))]
    internal sealed partial class HolderContext : JsonSerializerContext;
}
