using System.Net;

namespace AccruPay.Emulator.Tests.Control;

public sealed class SettingsControlTests : ControlTests
{
    [Fact]
    public async Task Every_setting_is_listed_with_its_value_and_its_choices()
    {
        var settings = await Site.GetAsync("/emulator/settings");
        settings.Json.EnumerateObject().Select(setting => setting.Name).Should().HaveCount(typeof(EmulatorSettings).GetProperties().Length)
            .And.Contain(["duplicateCode", "bigIntOutput", "maximumPageSize"]);
        settings["duplicateCode"].GetProperty("value").GetString().Should().Be("Reject");
        settings["duplicateCode"].GetProperty("choices").EnumerateArray().Select(choice => choice.GetString()).Should().Equal("Reject", "ReturnExisting");
    }

    [Fact]
    public async Task Several_settings_change_together()
    {
        (await Site.PatchAsync("/emulator/settings", """{"duplicateCode":"returnExisting","defaultPageSize":7}""")).Status.Should().Be(HttpStatusCode.OK);
        Emulator.Settings.DuplicateCode.Should().Be(DuplicateCodeBehavior.ReturnExisting);
        Emulator.Settings.DefaultPageSize.Should().Be(7);
    }

    [Theory]
    [InlineData("""{"bigIntOutput":"Text","duplicateCode":"Maybe"}""", "duplicateCode")]
    [InlineData("""{"bigIntOutput":"Text","noSuchSetting":"Maybe"}""", "noSuchSetting")]
    [InlineData("""{"bigIntOutput":"Text","maximumPageSize":0}""", "maximumPageSize")]
    [InlineData("""{"bigIntOutput":"Text","maximumPageSize":1.5}""", "maximumPageSize")]
    [InlineData("""{"bigIntOutput":"Text","duplicateCode":"1"}""", "duplicateCode")]
    public async Task One_wrong_setting_changes_none(string json, string named)
    {
        var answer = await Site.PatchAsync("/emulator/settings", json);
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Error.Should().Contain(named);
        Emulator.Settings.BigIntOutput.Should().Be(BigIntFormat.Number);
    }
}
