using System.Net;

namespace AccruPay.Emulator.Tests.Control;

public sealed class FaultControlTests : ControlTests
{
    [Fact]
    public async Task A_fault_strikes_as_many_requests_as_was_asked_and_is_then_listed_as_struck()
    {
        (await Site.PostAsync("/emulator/faults", """{"fault":"dropBeforeCommit","times":2,"operation":"Start"}"""))["waiting"].GetArrayLength().Should().Be(2);
        for (var i = 0; i < 2; i++)
        {
            var start = () => Site.Box.NewPaymentAsync("order-1");
            await start.Should().ThrowAsync<HttpRequestException>();
        }
        await Site.Box.NewPaymentAsync("order-1");

        var faults = await Site.GetAsync("/emulator/faults");
        faults["waiting"].GetArrayLength().Should().Be(0);
        faults["struck"].EnumerateArray().Select(struck => struck.GetProperty("fault").GetString()).Should().Equal("DropBeforeCommit", "DropBeforeCommit");
    }

    [Theory]
    [InlineData("""{"fault":"RateLimited","retryAfter":"PT2S"}""", "retryAfter", "PT2S")]
    [InlineData("""{"fault":"Delay","delay":"PT0.5S"}""", "delay", "PT0.5S")]
    [InlineData("""{"fault":"DelayBeforeCommit"}""", "delay", "PT5S")]
    [InlineData("""{"fault":"ServerError","status":500}""", "status", "500")]
    [InlineData("""{"fault":"ServerErrorAfterCommit"}""", "status", "502")]
    public async Task What_a_fault_takes_is_kept(string json, string field, string value) =>
        (await Site.PostAsync("/emulator/faults", json))["waiting"][0].GetProperty(field).ToString().Should().Be(value);

    [Fact]
    public async Task Every_kind_of_fault_can_be_queued()
    {
        foreach (var kind in Enum.GetNames<FaultKind>())
            (await Site.PostAsync("/emulator/faults", $$"""{"fault":"{{kind}}"}""")).Status.Should().Be(HttpStatusCode.OK);
        (await Site.GetAsync("/emulator/faults"))["waiting"].EnumerateArray().Select(fault => fault.GetProperty("fault").GetString()).Should().Equal(Enum.GetNames<FaultKind>());
    }

    [Fact]
    public async Task The_queue_can_be_cleared()
    {
        await Site.PostAsync("/emulator/faults", """{"fault":"Refuse","times":5}""");
        (await Site.DeleteAsync("/emulator/faults"))["waiting"].GetArrayLength().Should().Be(0);
        Emulator.Faults.Waiting.Should().Be(0);
    }

    [Theory]
    [InlineData("{}", "fault")]
    [InlineData("""{"fault":"Sabotage"}""", "Sabotage")]
    [InlineData("""{"fault":"Delay","times":0}""", "times")]
    [InlineData("""{"fault":"Delay","times":1001}""", "times")]
    [InlineData("""{"fault":"Delay","delay":"P1M"}""", "delay")]
    [InlineData("""{"fault":"Delay","delay":"PT2H"}""", "delay")]
    [InlineData("""{"fault":"Delay","status":500}""", "status")]
    [InlineData("""{"fault":"ServerError","status":200}""", "status")]
    [InlineData("""{"fault":"Refuse","operation":"Start"}""", "operation")]
    [InlineData("""{"fault":"Delay","operation":" "}""", "operation")]
    public async Task A_wrong_field_is_named_and_nothing_is_queued(string json, string named)
    {
        var answer = await Site.PostAsync("/emulator/faults", json);
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Error.Should().Contain(named);
        Emulator.Faults.Waiting.Should().Be(0);
    }

    [Fact]
    public async Task The_queue_has_an_end()
    {
        for (var i = 0; i < 10; i++)
            await Site.PostAsync("/emulator/faults", """{"fault":"Refuse","times":1000}""");
        (await Site.PostAsync("/emulator/faults", """{"fault":"Refuse"}""")).Error.Should().Contain("10000");
    }
}
