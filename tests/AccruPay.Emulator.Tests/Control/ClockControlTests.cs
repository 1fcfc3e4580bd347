using System.Net;

namespace AccruPay.Emulator.Tests.Control;

public sealed class ClockControlTests : ControlTests
{
    [Theory]
    [InlineData("PT21M", "2030-02-01T00:11:00.123Z", "PT21M")]
    [InlineData("P1D", "2030-02-01T23:50:00.123Z", "P1D")]
    [InlineData("P1M", "2030-02-28T23:50:00.123Z", "P28D")]
    [InlineData("P1Y2M1W1DT1H1M1.5S", "2031-04-09T00:51:01.623Z", "P432DT1H1M1.5S")]
    public async Task The_clock_is_set_forward_by_the_calendar(string advance, string now, string offset)
    {
        var answer = await Site.PostAsync("/emulator/clock", $$"""{"advance":"{{advance}}"}""");
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer["now"].GetString().Should().Be(now);
        answer["offset"].GetString().Should().Be(offset);
        answer["canAdvance"].GetBoolean().Should().BeTrue();
        (await Site.GetAsync("/emulator/clock")).Text.Should().Be(answer.Text);
    }

    [Fact]
    public async Task A_session_expires_as_its_time_passes()
    {
        var id = await Site.Box.NewPaymentAsync("order-1");
        await Site.PostAsync("/emulator/clock", """{"advance":"PT21M"}""");
        (await Site.GetAsync($"/emulator/sessions/{id}"))["status"].GetString().Should().Be("EXPIRED");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"advance":""}""")]
    [InlineData("""{"advance":"21 minutes"}""")]
    [InlineData("""{"advance":"PT0S"}""")]
    [InlineData("""{"advance":"-PT1M"}""")]
    [InlineData("""{"advance":"P"}""")]
    [InlineData("""{"advance":"PT"}""")]
    [InlineData("""{"advance":"P1DT"}""")]
    [InlineData("""{"advance":"P9000Y"}""")]
    [InlineData("""{"advance":"P7500Y"}""")]
    [InlineData("""{"advance":21}""")]
    [InlineData("""{"advance":"PT1M","by":"me"}""")]
    public async Task What_is_no_way_forward_changes_nothing(string json)
    {
        var answer = await Site.PostAsync("/emulator/clock", json);
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Error.Should().Contain("advance");
        (await Site.GetAsync("/emulator/clock"))["offset"].GetString().Should().Be("PT0S");
    }

    [Fact]
    public async Task Somebody_elses_clock_is_left_alone()
    {
        await using var site = await ControlSite.StartAsync(ownClock: false);
        (await site.GetAsync("/emulator/clock"))["canAdvance"].GetBoolean().Should().BeFalse();
        var answer = await site.PostAsync("/emulator/clock", """{"advance":"PT1M"}""");
        answer.Status.Should().Be(HttpStatusCode.Conflict);
        answer.Error.Should().Contain("clock of its owner");
    }
}
