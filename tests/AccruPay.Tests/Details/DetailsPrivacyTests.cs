namespace AccruPay.Tests;

public class DetailsPrivacyTests
{
    [Fact]
    public void The_text_of_details_shows_no_personal_data()
    {
        SampleDetails.FullBilling.ToString().Should().Be("BillingDetails");
        SampleDetails.Shipping.ToString().Should().Be("ShippingDetails");
        SampleDetails.User.ToString().Should().Be("UserDetails");
        SampleDetails.Device.ToString().Should().Be("DeviceDetails");
    }

    [Fact]
    public void A_legal_identifier_is_in_the_request_and_in_no_serialisers_json()
    {
        var user = SampleDetails.User with { LegalIdentifier = "000-00-0000" };

        JsonText.Of(user.WriteTo).Should().Contain("000-00-0000");
        System.Text.Json.JsonSerializer.Serialize(user).Should().Contain("\"LegalIdentifier\":null").And.NotContain("000-00-0000");
        Newtonsoft.Json.JsonConvert.SerializeObject(user).Should().Contain("\"LegalIdentifier\":null").And.NotContain("000-00-0000");
    }
}
