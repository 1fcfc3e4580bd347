using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Json;

namespace AccruPay.Tests;

/// <summary>What the JSON of a model says: every value in the form that loses nothing, and nothing that must not be there.</summary>
public class ModelJsonShapeTests
{
    private const string Discriminator = "kind";

    public static TheoryData<Type> Models => new(PublicSurface.Models);

    public static TheoryData<Type, string> ModelsAndWays =>
        new(PublicSurface.Models.SelectMany(static model => ModelJson.Ways.Select(way => (model, way))));

    [Theory]
    [MemberData(nameof(Models))]
    public void It_has_the_properties_that_can_be_set_and_no_other(Type model)
    {
        var expected = DistinctModel.Settable(model).Where(static property => !DistinctModel.IsSecret(property)).Select(static property => property.Name);

        JsonOf(model, "generated").EnumerateObject().Select(static property => property.Name).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(ModelsAndWays))]
    public void It_holds_no_secret_and_no_place_for_one(Type model, string way)
    {
        var json = ModelJson.Write(DistinctModel.Of(model), way);

        json.Should().NotContain(DistinctModel.SecretMark);
        foreach (var secret in PublicSurface.Models.SelectMany(static any => any.GetProperties()).Where(DistinctModel.IsSecret))
            json.Should().NotContainEquivalentOf($"\"{secret.Name}\":");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Each_value_has_the_form_of_its_type(Type model)
    {
        var filled = DistinctModel.Of(model);
        var json = JsonSerializer.SerializeToElement(filled, ModelJson.For("generated").GetTypeInfo(model));

        foreach (var property in DistinctModel.Settable(model).Where(static property => !DistinctModel.IsSecret(property)))
            IsInForm(property, property.GetValue(filled)!, json.GetProperty(property.Name)).Should().BeTrue(property.Name);
    }

    [Theory]
    [InlineData(typeof(CardPaymentMethodInfo), "card")]
    [InlineData(typeof(AchPaymentMethodInfo), "ach")]
    [InlineData(typeof(OtherPaymentMethodInfo), "other")]
    public void A_stored_payment_method_says_its_kind(Type info, string kind)
    {
        var method = new PaymentMethod { Info = (PaymentMethodInfo)Activator.CreateInstance(info)! };

        foreach (var way in ModelJson.Ways)
            KindIn(ModelJson.Write(method, way), nameof(PaymentMethod.Info)).Should().Be(kind, way);
    }

    [Theory]
    [InlineData(typeof(NuveiBaseConfig), "nuvei")]
    [InlineData(typeof(GenericBaseConfig), "generic")]
    public void A_base_configuration_says_its_kind(Type data, string kind)
    {
        var config = new SessionBaseConfig { Data = (ProviderBaseConfig)Activator.CreateInstance(data)! };

        foreach (var way in ModelJson.Ways)
            KindIn(ModelJson.Write(config, way), nameof(SessionBaseConfig.Data)).Should().Be(kind, way);
    }

    private static JsonElement JsonOf(Type model, string way) =>
        JsonSerializer.SerializeToElement(DistinctModel.Of(model), ModelJson.For(way).GetTypeInfo(model));

    private static string? KindIn(string json, string property) => JsonDocument.Parse(json).RootElement.EnumerateObject()
        .Single(member => member.Name.Equals(property, StringComparison.OrdinalIgnoreCase))
        .Value.GetProperty(Discriminator).GetString();

    private static bool IsInForm(PropertyInfo property, object value, JsonElement json) => value switch
    {
        BigInteger amount => json.GetString() == amount.ToString(CultureInfo.InvariantCulture),
        Enum member => json.GetString() == ApiTextOf(member),
        Currency or CountryCode or PaymentProvider or string => json.GetString() == value.ToString(),
        int number => json.GetInt32() == number,
        bool flag => json.GetBoolean() == flag,
        DateTimeOffset date => json.GetDateTimeOffset() == date,
        System.Collections.IList list => json.GetArrayLength() == list.Count,
        _ => json.ValueKind == JsonValueKind.Object && (value is PlanInterval || !property.PropertyType.IsValueType),
    };

    private static string ApiTextOf(Enum member) =>
        string.Concat(member.ToString().Select(static (letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
