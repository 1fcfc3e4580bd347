using System.Net;

namespace AccruPay.Emulator.Tests.Control;

/// <summary>No page of another site commands the emulator or reads it, no answer holds a secret, and nothing is too long or too deep.</summary>
public sealed class ControlSafetyTests : ControlTests
{
    private const string Fault = """{"fault":"Refuse"}""";

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://shop.example")]
    [InlineData("Origin", "null")]
    public async Task Another_sites_page_cannot_command_it(string name, string value)
    {
        (await Site.SendAsync(HttpMethod.Post, "/emulator/faults", ControlSite.Json(Fault), (name, value))).Status.Should().Be(HttpStatusCode.Forbidden);
        (await Site.SendAsync(HttpMethod.Delete, "/emulator/faults", null, (name, value))).Status.Should().Be(HttpStatusCode.Forbidden);
        (await Site.PressAsync("/dashboard/faults", "fault=Refuse&times=1", (name, value))).Status.Should().Be(HttpStatusCode.Forbidden);
        Emulator.Faults.Waiting.Should().Be(0);
    }

    [Theory]
    [InlineData("/emulator")]
    [InlineData("/emulator/clock")]
    [InlineData("/dashboard")]
    [InlineData("/dashboard/ledger")]
    public async Task A_name_that_somebody_lets_lead_to_this_machine_is_refused(string path)
    {
        foreach (var host in new[] { "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1" })
            (await Site.SendAsync(HttpMethod.Get, path, null, ("Host", host))).Status.Should().Be(HttpStatusCode.Forbidden);
        foreach (var host in new[] { "localhost", "localhost:5280", "127.0.0.1", "[::1]:5280", "LOCALHOST" })
            (await Site.SendAsync(HttpMethod.Get, path, null, ("Host", host))).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/emulator")]
    [InlineData("/dashboard")]
    public async Task Another_origin_gets_no_leave_to_read(string path)
    {
        var answer = await Site.SendAsync(HttpMethod.Get, path, null, ("Origin", "https://shop.example"));
        answer.Headers.Keys.Should().NotContain(name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        answer.Headers["Cache-Control"].Should().Be("no-store");
        answer.Headers["X-Content-Type-Options"].Should().Be("nosniff");
        (await Site.SendAsync(HttpMethod.Options, path, null, ("Origin", "https://shop.example"), ("Access-Control-Request-Method", "POST"))).Status.Should().NotBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Neither_secret_nor_token_nor_payload_nor_account_number_is_in_any_answer()
    {
        await PaidAsync();
        var data = Support.Box.Order("order-2", customer: "customer-1", store: true);
        data["ach"] = new { accountNumber = "000987654321", routingNumber = TestBankAccounts.RoutingNumber };
        var debit = await Site.Box.Client.SendAsync(Support.MoneyDocuments.Ach, new { data });
        Emulator.Provider.CompletePending(debit["id"], succeeded: true);
        var token = Emulator.Sessions.Of(Emulator.Merchant)[0].Token!;

        foreach (var path in new[]
        {
            "/emulator", "/emulator/sessions", "/emulator/transactions", "/emulator/payment-methods", "/emulator/customers", "/emulator/ledger", "/emulator/requests", "/emulator/settings",
            "/dashboard", "/dashboard/sessions", "/dashboard/transactions", "/dashboard/customers", "/dashboard/ledger", "/dashboard/requests", "/dashboard/plans", "/dashboard/settings",
        })
        {
            var answer = await Site.GetAsync(path);
            answer.Status.Should().Be(HttpStatusCode.OK);
            answer.Text.Should().NotContain(Emulator.Merchant.ApiSecret).And.NotContain(token)
                .And.NotContain(AccruPayEmulator.PayloadSecretMarker).And.NotContain("000987654321");
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("""{"fault":"Refuse","fault":"Refuse"}""")]
    [InlineData("""{"fault":"\ud800"}""")]
    [InlineData("""{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}""")]
    public async Task A_body_that_is_no_object_of_fields_is_refused(string json)
    {
        (await Site.PostAsync("/emulator/faults", json)).Status.Should().Be(HttpStatusCode.BadRequest);
        Emulator.Faults.Waiting.Should().Be(0);
    }

    [Fact]
    public async Task A_body_of_another_kind_or_too_long_is_refused()
    {
        (await Site.PressAsync("/emulator/faults", "fault=Refuse")).Status.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await Site.SendAsync(HttpMethod.Post, "/dashboard/faults", ControlSite.Json(Fault))).Status.Should().Be(HttpStatusCode.UnsupportedMediaType);
        var body = new string(' ', 17_000);
        (await Site.PostAsync("/emulator/faults", body)).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await Site.PressAsync("/dashboard/faults", body)).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_path_or_a_method_that_is_none_is_told_what_there_is()
    {
        var nothing = await Site.GetAsync("/emulator/nothing");
        nothing.Status.Should().Be(HttpStatusCode.NotFound);
        nothing.Error.Should().ContainAll("clock", "faults", "ledger", "provider");
        (await Site.GetAsync("/emulator/sessions/nothing")).Status.Should().Be(HttpStatusCode.NotFound);

        var wrong = await Site.SendAsync(HttpMethod.Put, "/emulator/clock", ControlSite.Json("{}"));
        wrong.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        wrong.Headers["Allow"].Should().Be("GET, POST");
    }

    [Fact]
    public async Task Faults_strike_the_API_only()
    {
        Emulator.Faults.Enqueue(AccruPay.Emulator.Fault.Refuse);
        (await Site.GetAsync("/emulator")).Status.Should().Be(HttpStatusCode.OK);
        (await Site.GetAsync("/dashboard")).Status.Should().Be(HttpStatusCode.OK);
        Emulator.Faults.Waiting.Should().Be(1);
    }

    [Fact]
    public async Task Records_and_requests_come_in_pages()
    {
        for (var i = 0; i < 60; i++)
            await Site.Box.NewPaymentAsync($"order-{i}");
        var sessions = await Site.GetAsync("/emulator/sessions");
        sessions["total"].GetInt32().Should().Be(60);
        sessions["items"].GetArrayLength().Should().Be(50);
        sessions["items"][0].GetProperty("merchantInternalTransactionCode").GetString().Should().Be("order-59");
        var requests = await Site.GetAsync("/emulator/requests?take=1");
        requests["items"][0].GetProperty("operationName").GetString().Should().Be("Start");
        requests["items"][0].TryGetProperty("variables", out _).Should().BeFalse();
        (await Site.GetAsync("/emulator"))["sessions"].GetInt32().Should().Be(60);
    }
}
