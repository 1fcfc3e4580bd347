using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>A value that this version does not know: never taken for a known one, and never lost.</summary>
public class UnknownValueTests
{
    private const string New = "SOMETHING_NEW";

    public static TheoryData<Type, string> EnumsOfAnswers => new(
        from model in PublicSurface.Models
        where model != typeof(DeviceDetails)
        from property in model.GetProperties()
        where property.PropertyType.IsEnum
        select (model, property.Name));

    [Theory]
    [MemberData(nameof(EnumsOfAnswers))]
    public void An_unknown_status_action_or_kind_reads_as_Unknown(Type model, string property)
    {
        foreach (var way in ModelJson.Ways)
        {
            var name = ModelJson.For(way).PropertyNamingPolicy?.ConvertName(property) ?? property;

            var read = ModelJson.Read(new JsonObject { [name] = New }.ToJsonString(), model, way);

            model.GetProperty(property)!.GetValue(read)!.ToString().Should().Be("Unknown");
        }
    }

    [Theory]
    [MemberData(nameof(EnumsOfAnswers))]
    public void Its_text_stays_beside_it(Type model, string property)
    {
        var text = model.GetProperty(property + "Text")!;
        foreach (var way in ModelJson.Ways)
        {
            var original = With(Activator.CreateInstance(model)!, text, New);

            var read = ModelJson.Read(ModelJson.Write(original, way), model, way);

            text.GetValue(read).Should().Be(New);
            ModelMembers.Of(read).Should().Equal(ModelMembers.Of(original));
        }
    }

    [Fact]
    public void An_unknown_code_of_a_currency_country_or_provider_keeps_its_text()
    {
        const string json = """{"Currency":"XYZ","TransactionProvider":{"Provider":"NEW_PROVIDER"},"Billing":{"AddressCountry":"ZZ"}}""";

        var read = JsonSerializer.Deserialize(json, ForeignContext.Default.Transaction)!;

        read.Currency.Code.Should().Be("XYZ");
        read.TransactionProvider!.Provider.Name.Should().Be("NEW_PROVIDER");
        read.Billing!.AddressCountry!.Value.Code.Should().Be("ZZ");
    }

    [Fact]
    public void An_unknown_kind_of_payment_method_is_refused_rather_than_taken_for_another()
    {
        FluentActions.Invoking(static () => JsonSerializer.Deserialize("""{"Info":{"kind":"wallet"}}""", ForeignContext.Default.PaymentMethod))
            .Should().Throw<JsonException>();
    }

    [Fact]
    public void An_unknown_property_is_ignored() =>
        JsonSerializer.Deserialize("""{"Id":"1","New":{"nested":[1]}}""", ForeignContext.Default.Customer).Should().Be(new Customer { Id = "1" });

    private static object With(object model, PropertyInfo property, object value)
    {
        property.SetValue(model, value);
        return model;
    }
}
