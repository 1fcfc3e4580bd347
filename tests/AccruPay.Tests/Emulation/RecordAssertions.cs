using System.Globalization;
using System.Reflection;

namespace AccruPay.Tests;

/// <summary>What many tests ask of a record of the service.</summary>
internal static class RecordAssertions
{
    /// <summary>The details of the full requests, each under its own name.</summary>
    internal static void ShouldHoldTheFullDetails(Contact? billing, Contact? shipping, UserContact? user, Device? device)
    {
        billing.ShouldEqual(FullRequests.Billing);
        shipping.ShouldEqual(FullRequests.Shipping);
        user.ShouldEqual(FullRequests.User);
        user!.BirthDate.Should().Be(new DateTimeOffset(1990, 5, 17, 0, 0, 0, TimeSpan.Zero));
        user.LegalIdentifier!.Reveal().Should().Be("user legal identifier");
        device.Should().BeEquivalentTo(FullRequests.Device);
        device!.TypeText.Should().Be("TABLET");
    }

    /// <summary>What was sent, member by member. Left out are the names on the wire, and a birth date: a day in a request, a moment in a record.</summary>
    internal static void ShouldEqual(this Contact? contact, ContactDetails sent) =>
        contact.Should().BeEquivalentTo(sent, options => options
            .RespectingRuntimeTypes()
            .Excluding(member => member.Name == nameof(UserDetails.BirthDate) || member.Name == "FieldNames"));

    /// <summary>The names of the properties that are null, or an enumeration's Unknown.</summary>
    internal static IEnumerable<string> EmptyMembersOf(object record) =>
        from property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let value = property.GetValue(record)
        where value is null || (value is Enum && Convert.ToInt32(value, CultureInfo.InvariantCulture) == 0)
        select property.Name;
}
