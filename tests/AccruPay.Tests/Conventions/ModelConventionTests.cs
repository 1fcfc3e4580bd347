using System.Reflection;
using System.Text.Json.Serialization;

namespace AccruPay.Tests;

public class ModelConventionTests
{
    [Fact]
    public void The_models_are_those_of_the_service()
    {
        PublicSurface.Models.Should().Contain(
        [
            typeof(Transaction), typeof(TransactionSession), typeof(SessionContext), typeof(SessionBaseConfig), typeof(Merchant),
            typeof(Customer), typeof(PaymentMethod), typeof(PaymentPlan), typeof(TransactionProvider), typeof(UserContact),
            typeof(TransactionContext), typeof(PaymentPlanTemplate), typeof(PlanSchedule),
        ]);
    }

    [Fact]
    public void Every_model_can_be_made_without_arguments() =>
        PublicSurface.Models.Where(static model => model.GetConstructor([]) is null).Should().BeEmpty();

    [Fact]
    public void Only_the_record_itself_takes_part_in_its_closed_hierarchy()
    {
        PublicSurface.Records.Where(static record => record.IsAbstract)
            .SelectMany(static record => record.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic))
            .Where(static constructor => !constructor.IsFamilyAndAssembly && !IsCopy(constructor))
            .Select(PublicSurface.NameOf)
            .Should().BeEmpty();
    }

    [Fact]
    public void What_is_set_is_set_once() =>
        PublicSurface.Records.SelectMany(PublicSurface.PropertiesOf)
            .Where(static property => property.SetMethod is { IsPublic: true } && !PublicSurface.IsInit(property))
            .Select(PublicSurface.NameOf)
            .Should().BeEmpty();

    [Fact]
    public void A_model_demands_nothing_so_that_a_new_field_breaks_no_test() =>
        PublicSurface.Models.SelectMany(static model => model.GetProperties()).Where(PublicSurface.IsRequired)
            .Select(PublicSurface.NameOf)
            .Should().BeEmpty();

    [Fact]
    public void An_enum_of_an_answer_has_its_text_beside_it()
    {
        var read = PublicSurface.Models.Where(static model => model != typeof(DeviceDetails));
        var enums = read.SelectMany(static model => model.GetProperties()).Where(static property => property.PropertyType.IsEnum).ToList();

        enums.Should().NotBeEmpty();
        enums.Where(static property => property.ReflectedType!.GetProperty(property.Name + "Text")?.PropertyType != typeof(string))
            .Select(PublicSurface.NameOf)
            .Should().BeEmpty();
    }

    [Fact]
    public void The_zero_of_every_enum_of_an_answer_is_Unknown()
    {
        var enums = PublicSurface.Types.Where(static type => type.IsEnum && type != typeof(AccruPayEnvironment) && type != typeof(SortOrder)).ToList();

        enums.Should().NotBeEmpty();
        enums.Where(static type => Enum.GetName(type, 0) != "Unknown").Should().BeEmpty();
    }

    [Fact]
    public void Every_converter_that_a_foreign_assembly_must_make_is_public()
    {
        var converters = PublicSurface.Types
            .SelectMany(static type => type.GetProperties().Cast<MemberInfo>().Append(type))
            .Select(static member => member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType)
            .OfType<Type>()
            .Distinct()
            .ToList();

        converters.Should().NotBeEmpty();
        converters.Where(static converter => !converter.IsVisible || converter.GetConstructor([]) is null).Should().BeEmpty();
    }

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
