using System.Collections;
using System.Reflection;

namespace AccruPay.Tests;

public class PublicSurfaceConventionTests
{
    private const string Registration = "Microsoft.Extensions.DependencyInjection.AccruPayServiceCollectionExtensions";

    [Fact]
    public void One_using_finds_everything_but_the_registration() =>
        PublicSurface.Types.Where(static type => type.Namespace != "AccruPay").Should().ContainSingle().Which.FullName.Should().Be(Registration);

    [Fact]
    public void No_member_gives_or_takes_a_collection_that_can_be_changed()
    {
        PublicSurface.Types.SelectMany(Signatures)
            .Where(static signature => IsMutableCollection(signature.Type))
            .Select(static signature => signature.Member)
            .Should().BeEmpty();
    }

    [Fact]
    public void No_static_state_can_be_changed()
    {
        var fields = PublicSurface.Types.SelectMany(PublicSurface.FieldsOf)
            .Where(static field => field is { IsStatic: true, IsInitOnly: false, IsLiteral: false });
        var properties = PublicSurface.Types.SelectMany(PublicSurface.PropertiesOf)
            .Where(static property => property is { GetMethod.IsStatic: true, SetMethod: not null });

        fields.Cast<MemberInfo>().Concat(properties).Select(PublicSurface.NameOf).Should().BeEmpty();
    }

    [Fact]
    public void No_field_is_public() =>
        PublicSurface.Types.Where(static type => !type.IsEnum).SelectMany(PublicSurface.FieldsOf).Select(PublicSurface.NameOf).Should().BeEmpty();

    [Fact]
    public void A_class_is_sealed_unless_it_is_made_to_be_derived_from()
    {
        PublicSurface.Types.Where(static type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Except(PublicSurface.Clients)
            .Should().BeEquivalentTo([typeof(Contact), typeof(AccruPayApiException), typeof(AccruPayOutcomeUnknownException), typeof(AccruPayCanceledException)]);
    }

    private static IEnumerable<(string Member, Type Type)> Signatures(Type type)
    {
        foreach (var property in PublicSurface.PropertiesOf(type))
            yield return (PublicSurface.NameOf(property), property.PropertyType);

        foreach (var method in PublicSurface.MethodsOf(type))
            foreach (var signature in Of(method, method.ReturnType))
                yield return signature;

        foreach (var constructor in type.GetConstructors())
            foreach (var signature in Of(constructor, typeof(void)))
                yield return signature;
    }

    private static IEnumerable<(string Member, Type Type)> Of(MethodBase method, Type returned) =>
        method.GetParameters().Select(static parameter => parameter.ParameterType).Append(returned)
            .Select(type => (PublicSurface.NameOf(method), type));

    // The registration takes what the platform's own registrations take.
    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || typeof(IList).IsAssignableFrom(type)
        || (type != typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection)
            && type.GetInterfaces().Append(type).Any(static part =>
                part.IsGenericType && part.GetGenericTypeDefinition() == typeof(ICollection<>)));
}
