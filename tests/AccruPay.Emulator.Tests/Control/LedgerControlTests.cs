namespace AccruPay.Emulator.Tests.Control;

public sealed class LedgerControlTests : ControlTests
{
    [Fact]
    public async Task A_code_has_a_summary_and_entries_in_minor_units()
    {
        await PaidAsync("order/1 & more");
        var answer = await Site.GetAsync("/emulator/ledger/order%2F1%20%26%20more");
        answer["code"].GetString().Should().Be("order/1 & more");
        answer["summary"].GetProperty("timesCharged").GetInt32().Should().Be(1);
        answer["summary"].GetProperty("balance").GetString().Should().Be("10000");
        answer["entries"].EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()).Should().Equal("SESSION_STARTED", "CHARGED", "STORED");
    }

    [Fact]
    public async Task Under_an_unknown_code_nothing_happened() =>
        (await Site.GetAsync("/emulator/ledger/order-9"))["summary"].GetProperty("timesCharged").GetInt32().Should().Be(0);

    [Fact]
    public async Task All_of_it_comes_in_pages_the_newest_first()
    {
        await PaidAsync("order-1");
        await PaidAsync("order-2");
        var page = await Site.GetAsync("/emulator/ledger?skip=1&take=2");
        page["total"].GetInt32().Should().Be(6);
        page["items"].EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()).Should().Equal("CHARGED", "SESSION_STARTED");
        (await Site.GetAsync("/emulator/ledger?skip=100"))["items"].GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("take=0")]
    [InlineData("take=101")]
    [InlineData("take=x")]
    [InlineData("skip=-1")]
    public async Task A_page_that_is_none_is_refused(string query) =>
        (await Site.GetAsync($"/emulator/ledger?{query}")).Error.Should().Contain($"'{query.Split('=')[0]}'");
}
