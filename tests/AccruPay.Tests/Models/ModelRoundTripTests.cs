namespace AccruPay.Tests;

public class ModelRoundTripTests
{
    // As many as the largest closed hierarchy has members.
    private const int Variants = 3;

    public static TheoryData<Type, string> ModelsAndWays =>
        new(PublicSurface.Models.SelectMany(static model => ModelJson.Ways.Select(way => (model, way))));

    [Theory]
    [MemberData(nameof(ModelsAndWays))]
    public void Every_property_survives(Type model, string way)
    {
        for (var variant = 0; variant < Variants; variant++)
        {
            var original = DistinctModel.Of(model, variant);

            var json = ModelJson.Write(original, way);
            var read = ModelJson.Read(json, model, way);

            ModelMembers.Of(read).Should().Equal(ModelMembers.Of(original));
            ModelJson.Write(read, way).Should().Be(json);
        }
    }

    [Theory]
    [MemberData(nameof(ModelsAndWays))]
    public void A_model_of_which_nothing_is_known_survives(Type model, string way)
    {
        var original = Activator.CreateInstance(model)!;

        var read = ModelJson.Read(ModelJson.Write(original, way), model, way);

        ModelMembers.Of(read).Should().Equal(ModelMembers.Of(original));
    }

    [Theory]
    [MemberData(nameof(ModelsAndWays))]
    public void An_empty_object_reads_as_a_model_that_can_be_used(Type model, string way)
    {
        var read = ModelJson.Read("{}", model, way);

        ModelMembers.Of(read).Should().Equal(ModelMembers.Of(Activator.CreateInstance(model)!));
        model.GetProperties().Should().OnlyContain(property => Gives(property, read));
    }

    [Fact]
    public void Every_model_is_filled_without_a_gap()
    {
        foreach (var model in PublicSurface.Models)
        {
            var filled = DistinctModel.Of(model);

            DistinctModel.Settable(model).Where(property => property.GetValue(filled) is null or false or 0 or "")
                .Select(PublicSurface.NameOf)
                .Should().BeEmpty();
        }
    }

    [Fact]
    public void Two_properties_of_a_kind_have_different_values()
    {
        var members = ModelMembers.Of(DistinctModel.Of(typeof(Transaction)));

        // A count or the name of an enum's value can only repeat.
        members.Where(static member => member.Value is { Length: > 4 } value && value.Any(char.IsDigit))
            .Select(static member => member.Value)
            .Should().OnlyHaveUniqueItems();
    }

    private static bool Gives(System.Reflection.PropertyInfo property, object model)
    {
        property.GetValue(model);
        return true;
    }
}
