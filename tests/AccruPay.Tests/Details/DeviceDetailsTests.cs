using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class DeviceDetailsTests
{
    [Fact]
    public void Every_member_is_written_under_the_name_of_the_api()
    {
        SampleDetails.Device.Validate("request.Device");

        JsonText.Of(SampleDetails.Device.WriteTo).Should().Be(
            """
            {"deviceId":"id","deviceIp":"192.0.2.1","deviceBrowser":"browser","deviceOS":"os","deviceName":"name","deviceType":"SMARTPHONE"}
            """);
    }

    [Fact]
    public void What_is_null_is_left_out()
    {
        new DeviceDetails().Validate("request.Device");

        JsonText.Of(new DeviceDetails().WriteTo).Should().Be("{}");
        JsonText.Of(new DeviceDetails { Type = DeviceType.Unknown }.WriteTo).Should().Be("""{"deviceType":"UNKNOWN"}""");
    }

    [Fact]
    public void A_type_without_a_name_is_refused()
    {
        FluentActions.Invoking(() => new DeviceDetails { Type = (DeviceType)99 }.Validate("request.Device")).Should()
            .Throw<ArgumentException>().WithMessage("The type must be one that the API knows, or null.*").WithParameterName("request.Device.Type");
    }

    [Fact]
    public void Any_text_gives_json_that_reads_back()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText.Arbitrary, static text =>
        {
            using var written = JsonDocument.Parse(JsonText.Of(new DeviceDetails { Browser = text }.WriteTo));
            written.RootElement.GetProperty("deviceBrowser").GetString().Should().Be(AnyText.WellFormed(text));
        }));
    }
}
