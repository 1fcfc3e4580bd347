using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace AccruPay.Tests;

/// <summary>What serialisers make of every public type that can hold a secret; models have tests of their own.</summary>
public class SerialisedTypeTests
{
    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    public static TheoryData<string> Holders => new(Values.Keys);

    private static Dictionary<string, object> Values { get; } = new(StringComparer.Ordinal)
    {
        ["request"] = Canary.Request,
        ["user of a request"] = Canary.Request.User!,
        ["identifier"] = SessionIdentifier.FromToken(Canary.Token),
        ["options"] = new AccruPayClientOptions { ApiSecret = Canary.ApiSecret, ApiSecretProvider = static _ => new ValueTask<string>(Canary.ApiSecret) },
        ["error"] = new ApiError("CODE", Canary.All),
        ["secret"] = Secret.From(Canary.Token),
        ["payload"] = ProviderPayload.FromJson($"\"{Canary.Payload}\""),
        ["session"] = new TransactionSession { Id = "s-1", Token = Canary.Token, Payload = ProviderPayload.FromJson($"\"{Canary.Payload}\"") },
        ["anonymous"] = new { Token = Secret.From(Canary.Token), Payload = ProviderPayload.FromJson($"\"{Canary.Payload}\"") },
        ["client"] = new AccruPayClient(SampleOptions.New(static options => options.ApiSecret = Canary.ApiSecret)),
    };

    [Theory]
    [MemberData(nameof(Holders))]
    public void System_Text_Json_writes_no_secret(string holder)
    {
        var value = Values[holder];

        Canary.Secrets.Where(JsonSerializer.Serialize(value, value.GetType()).Contains).Should().BeEmpty();
        Canary.Secrets.Where(JsonSerializer.Serialize(value, value.GetType(), WithFields).Contains).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Holders))]
    public void Newtonsoft_writes_no_secret(string holder) =>
        Canary.Secrets.Where(JsonConvert.SerializeObject(Values[holder]).Contains).Should().BeEmpty();

    [Fact]
    public void A_data_contract_serialiser_writes_no_secret()
    {
        using var written = new MemoryStream();
        new DataContractSerializer(typeof(UserContact)).WriteObject(written, new UserContact { Email = Canary.Email, LegalIdentifier = Canary.LegalIdentifier });

        Encoding.UTF8.GetString(written.ToArray()).Should().Contain(Canary.Email).And.NotContain(Canary.LegalIdentifier);
    }
}
