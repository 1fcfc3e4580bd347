using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace AccruPay.Tests;

/// <summary>
/// Models under Newtonsoft.Json, of whose attributes the SDK knows nothing: nothing secret leaves, and no digit is lost.
/// Enums follow the application's own converter, and closed hierarchies its type name handling.
/// </summary>
public class NewtonsoftModelTests
{
    private static readonly JsonSerializerSettings WithTypeNames = new() { TypeNameHandling = TypeNameHandling.Auto };

    private static readonly JsonSerializerSettings WithEnumNames = new()
    {
        TypeNameHandling = TypeNameHandling.Auto,
        Converters = { new StringEnumConverter() },
    };

    public static TheoryData<Type> Models => new(PublicSurface.Models);

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_property_survives(Type model)
    {
        foreach (var settings in new[] { WithTypeNames, WithEnumNames })
        {
            var original = DistinctModel.Of(model);

            var read = JsonConvert.DeserializeObject(JsonConvert.SerializeObject(original, settings), model, settings)!;

            ModelMembers.Of(read).Should().Equal(ModelMembers.Of(original));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Only_what_can_be_set_is_written_and_no_secret(Type model)
    {
        var json = JObject.Parse(JsonConvert.SerializeObject(DistinctModel.Of(model)));

        json.Properties().Select(static property => property.Name).Should().BeEquivalentTo(
            DistinctModel.Settable(model).Where(static property => !DistinctModel.IsSecret(property)).Select(static property => property.Name));
        json.ToString().Should().NotContain(DistinctModel.SecretMark);
    }

    [Fact]
    public void Codes_are_strings_and_amounts_have_all_their_digits()
    {
        var json = JsonConvert.SerializeObject(new Transaction
        {
            Amount = 9_007_199_254_740_993,
            Currency = Currency.Usd,
            TransactionProvider = new TransactionProvider { Provider = PaymentProvider.Nuvei },
            Billing = new Contact { AddressCountry = "US" },
        });

        json.Should().Contain("\"Amount\":9007199254740993,")
            .And.Contain("\"Currency\":\"USD\"").And.Contain("\"Provider\":\"NUVEI\"").And.Contain("\"AddressCountry\":\"US\"");
    }
}
