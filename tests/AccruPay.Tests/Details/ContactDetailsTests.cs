using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class ContactDetailsTests
{
    [Fact]
    public void Required_members_alone_are_enough()
    {
        SampleDetails.Billing.Validate("request.Billing");

        JsonText.Of(SampleDetails.Billing.WriteTo).Should().Be(
            """{"billingFirstName":"first","billingLastName":"last","billingEmail":"mail@example.com","billingAddressCountry":"US"}""");
    }

    [Fact]
    public void Every_member_is_written_under_the_name_of_the_api()
    {
        JsonText.Of(SampleDetails.FullBilling.WriteTo).Should().Be(
            """
            {"billingFirstName":"first","billingLastName":"last","billingEmail":"mail@example.com","billingPhone":"phone",
            "billingAddressLine1":"line 1","billingAddressLine2":"line 2","billingAddressCity":"city","billingAddressState":"NY",
            "billingAddressPostalCode":"postal code","billingAddressCountry":"US"}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Names_start_with_what_the_details_are_about()
    {
        JsonText.Of(SampleDetails.Shipping.WriteTo).Should().Be(
            """{"shippingFirstName":"first","shippingLastName":"last","shippingEmail":"mail@example.com","shippingAddressCountry":"US"}""");
        JsonText.Of(SampleDetails.User.WriteTo).Should().Be(
            """{"userFirstName":"first","userLastName":"last","userEmail":"mail@example.com","userAddressCountry":"US"}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_required_member_that_is_blank_is_refused_by_its_full_name(string? blank)
    {
        Refused(SampleDetails.Billing with { FirstName = blank! }, "request.Billing.FirstName");
        Refused(SampleDetails.Billing with { LastName = blank! }, "request.Billing.LastName");
        Refused(SampleDetails.Billing with { Email = blank! }, "request.Billing.Email");

        static void Refused(ContactDetails details, string argument) => FluentActions
            .Invoking(() => details.Validate("request.Billing")).Should()
            .Throw<ArgumentException>().WithMessage("The text must not be blank.*").WithParameterName(argument);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("us")]
    [InlineData("UK")]
    [InlineData("USA")]
    public void A_country_that_is_no_code_is_refused(string? country)
    {
        var details = SampleDetails.Shipping with { AddressCountry = CountryCode.FromWire(country) };

        FluentActions.Invoking(() => details.Validate("request.Shipping")).Should()
            .Throw<ArgumentException>().WithMessage("The country must be a code of ISO 3166-1*").WithParameterName("request.Shipping.AddressCountry");
    }

    [Fact]
    public void Any_text_gives_json_that_reads_back()
    {
        var texts = Gen.Zip(AnyText.NotBlank, AnyText.Optional).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(texts, static text =>
        {
            var details = SampleDetails.Billing with { FirstName = text.Item1, Email = text.Item1, Phone = text.Item2, AddressCity = text.Item2 };
            details.Validate("billing");

            using var written = JsonDocument.Parse(JsonText.Of(details.WriteTo));
            Member(written, "billingFirstName").Should().Be(AnyText.WellFormed(text.Item1));
            Member(written, "billingEmail").Should().Be(AnyText.WellFormed(text.Item1));
            Member(written, "billingPhone").Should().Be(text.Item2 is null ? null : AnyText.WellFormed(text.Item2));
            Member(written, "billingAddressCity").Should().Be(text.Item2 is null ? null : AnyText.WellFormed(text.Item2));
        }));

        static string? Member(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    [Fact]
    public void Details_survive_the_serialiser_of_an_application()
    {
        var json = JsonSerializer.Serialize(SampleDetails.FullBilling);

        json.Should().Contain("\"AddressCountry\":\"US\"");
        JsonSerializer.Deserialize<BillingDetails>(json).Should().Be(SampleDetails.FullBilling);
    }
}
