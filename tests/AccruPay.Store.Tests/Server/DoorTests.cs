using System.Net;
using AccruPay.Store.Tests.Support;
using Store.BackOffice;

namespace AccruPay.Store.Tests.Server;

public sealed class DoorTests : StoreTests
{
    [Theory]
    [InlineData("/products/mug")]
    [InlineData("/cards")]
    [InlineData("/staff/sign-in")]
    [InlineData("/orders/order-1/checkout")]
    [InlineData("/orders/order-1/charge")]
    public async Task A_post_that_no_page_of_the_store_has_sent_is_refused(string path) =>
        (await Shopper.PostWithTokenAsync(path, "forged", Shopper.Details)).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_forged_post_to_the_back_office_is_refused_for_staff_too()
    {
        await Shopper.SignInAsync();
        var order = await Shopper.BuyAsync();

        (await Shopper.PostWithTokenAsync($"/back-office/orders/{order.Id}/operations", "forged")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_order_is_shown_to_its_visitor_only()
    {
        var id = await Shopper.OrderAsync();
        using var other = new Shopper(Host);

        (await Shopper.GetAsync($"/orders/{id}")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await other.GetAsync($"/orders/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await other.ReturnAsync(id)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await other.PostAsync($"/orders/{id}/checkout", "/cards")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/back-office")]
    [InlineData("/back-office/transactions")]
    [InlineData("/back-office/orders/order-1")]
    public async Task The_back_office_is_for_staff(string path)
    {
        var answer = await Shopper.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.Found);
        answer.Headers.Location!.AbsolutePath.Should().Be("/staff/sign-in");

        (await Shopper.SignInAsync("not the passcode")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await Shopper.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Whoever_guesses_the_passcode_has_to_wait()
    {
        for (var i = 0; i < SignInLimit.MostAttempts; i++)
            (await Shopper.SignInAsync("not the passcode")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        (await Shopper.SignInAsync()).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await Shopper.GetAsync("/back-office")).StatusCode.Should().Be(HttpStatusCode.Found);
        (await Shopper.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_visitor_writes_is_text_and_never_markup()
    {
        var details = new Dictionary<string, string>(Shopper.Details, StringComparer.Ordinal) { ["firstName"] = "<script>alert(1)</script>" };
        var order = (await Shopper.PostAsync("/products/mug", "/products/mug", details)).Headers.Location!.OriginalString;

        (await Shopper.ReadAsync(order)).Should().Contain("&lt;script&gt;alert(1)&lt;/script&gt;").And.NotContain("<script>alert");
    }

    [Theory]
    [InlineData("firstName", "", "Please enter your first name")]
    [InlineData("lastName", " ", "Please enter your last name")]
    [InlineData("email", "jane", "Please enter your e-mail address")]
    [InlineData("email", "jane@", "Please enter your e-mail address")]
    [InlineData("country", "XX", "Please choose your country")]
    public async Task A_field_that_breaks_a_rule_is_named(string field, string value, string problem)
    {
        var details = new Dictionary<string, string>(Shopper.Details, StringComparer.Ordinal) { [field] = value };
        var answer = await Shopper.PostAsync("/products/mug", "/products/mug", details);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain(problem);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cards")]
    [InlineData("/nothing")]
    public async Task Every_page_runs_its_own_files_only_and_is_not_kept(string path)
    {
        var headers = (await Shopper.GetAsync(path)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        policy.Should().StartWith("default-src 'none'; style-src 'self'; script-src 'self';").And.NotContain("unsafe");
        headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("/store.css", "text/css")]
    [InlineData("/store.js", "text/javascript")]
    [InlineData("/images/mug.svg", "image/svg+xml")]
    public async Task The_files_of_the_pages_are_there(string path, string type)
    {
        var answer = await Shopper.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
    }

    [Fact]
    public async Task A_host_that_is_not_the_stores_is_refused()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Host.Address);
        request.Headers.Host = "evil.example";

        (await http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
