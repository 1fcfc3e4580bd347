namespace AccruPay.Tests;

public class UserDetailsTests
{
    [Fact]
    public void Its_own_members_are_written_after_the_contact()
    {
        var user = SampleDetails.User with
        {
            BirthDate = new DateTime(1990, 5, 17),
            LegalIdentifier = "000-00-0000",
            LegalIdentifierType = "SSN",
            Locale = "en-US",
        };

        user.Validate("request.User");

        JsonText.Of(user.WriteTo).Should().EndWith(
            """
            "US","userBirthDate":"1990-05-17T00:00:00.000Z","userLegalIdentifier":"000-00-0000","userLegalIdentifierType":"SSN","userLocale":"en-US"}
            """);
    }

    [Theory]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Utc)]
    public void A_date_of_birth_is_the_same_day_in_every_time_zone(DateTimeKind kind)
    {
        var user = SampleDetails.User with { BirthDate = new DateTime(2000, 1, 1, 0, 0, 0, kind) };

        JsonText.Of(user.WriteTo).Should().Contain("\"userBirthDate\":\"2000-01-01T00:00:00.000Z\"");
    }

    [Fact]
    public void A_date_that_a_time_zone_has_shifted_is_refused()
    {
        var user = SampleDetails.User with { BirthDate = new DateTime(1999, 12, 31, 23, 0, 0, DateTimeKind.Utc) };

        FluentActions.Invoking(() => user.Validate("request.User")).Should()
            .Throw<ArgumentException>().WithMessage("The date must not have a time of day.*").WithParameterName("request.User.BirthDate");
    }

    [Fact]
    public void A_date_that_was_never_set_is_refused()
    {
        var user = SampleDetails.User with { BirthDate = default(DateTime) };

        FluentActions.Invoking(() => user.Validate("request.User")).Should()
            .Throw<ArgumentException>().WithMessage("The date must not be the default value; leave it null.*").WithParameterName("request.User.BirthDate");
        FluentActions.Invoking(() => (user with { BirthDate = null }).Validate("request.User")).Should().NotThrow();
    }

    [Fact]
    public void The_contact_is_validated_too()
    {
        FluentActions.Invoking(() => (SampleDetails.User with { Email = "" }).Validate("request.User")).Should()
            .Throw<ArgumentException>().WithParameterName("request.User.Email");
    }
}
