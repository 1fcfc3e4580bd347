using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Checkout;

public sealed class CheckoutJsonTests : CheckoutTests
{
    [Theory]
    [InlineData(nameof(TestCards.Approved), "COMPLETED", "SUCCEEDED", null)]
    [InlineData(nameof(TestCards.Declined), "DECLINED", "DECLINED", "Do not honor")]
    [InlineData(nameof(TestCards.InsufficientFunds), "DECLINED", "DECLINED", "Insufficient funds")]
    [InlineData(nameof(TestCards.ThreeDSecureAbandoned), "ACTIVE", "STARTED", null)]
    [InlineData(nameof(TestCards.ProcessingError), "ERROR", "ERROR", "Processing error")]
    [InlineData(nameof(TestCards.Pending), "COMPLETED", "PENDING", null)]
    public async Task A_program_plays_a_card_and_reads_both_statuses(string card, string session, string transaction, string? error)
    {
        var id = await NewPaymentAsync();
        var answer = await Site.PostJsonAsync(id, $$"""{"card":"{{card}}"}""");

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Headers["Content-Type"].Should().Be("application/json; charset=utf-8");
        answer.SessionStatus.Should().Be(session);
        answer.TransactionStatus.Should().Be(transaction);
        answer.Json.GetProperty("transaction").GetProperty("providerError").GetString().Should().Be(error);
        answer.Json.GetProperty("transaction").GetProperty("id").GetString().Should().Be(Emulator.Transactions.Of(Emulator.Merchant).Single().Id);
        answer.Json.TryGetProperty("error", out _).Should().BeFalse();
    }

    [Fact]
    public async Task The_session_is_told_in_the_words_of_the_API()
    {
        var started = await Site.Box.StartAddPaymentMethodAsync("order-1");
        var session = (await Site.GetAsync(started["id"], CheckoutSite.Json)).Json.GetProperty("session");
        session.GetProperty("id").GetString().Should().Be(started["id"]);
        session.GetProperty("action").GetString().Should().Be("ADD_PAYMENT_METHOD");
        session.GetProperty("status").GetString().Should().Be("ACTIVE");
        session.GetProperty("amount").GetString().Should().Be("0");
        session.GetProperty("currency").GetString().Should().Be("USD");
        session.GetProperty("expiresAt").GetString().Should().Be(started["tokenExpiresAt"]);
    }

    [Fact]
    public async Task A_program_opens_a_session_and_walks_away()
    {
        var id = await NewPaymentAsync();
        var answer = await Site.GetAsync(id, CheckoutSite.Json);
        answer.SessionStatus.Should().Be("ACTIVE");
        answer.TransactionStatus.Should().BeNull();
        Site.Session(id).Status.Should().Be(EmulatedSessionStatus.Active);
    }

    [Theory]
    [InlineData("""{"action":"cancel"}""", "CANCELED")]
    [InlineData("""{"action":"pay","card":"approved"}""", "COMPLETED")]
    public async Task A_program_may_name_the_action(string json, string status) =>
        (await Site.PostJsonAsync(await NewPaymentAsync(), json)).SessionStatus.Should().Be(status);

    [Theory]
    [InlineData("bank-approves", "SUCCEEDED")]
    [InlineData("bank-declines", "FAILED")]
    public async Task A_program_plays_the_bank(string action, string status)
    {
        var id = await NewPaymentAsync();
        await Site.PostJsonAsync(id, """{"card":"Pending"}""");
        (await Site.PostJsonAsync(id, $$"""{"action":"{{action}}"}""")).TransactionStatus.Should().Be(status);
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/json, text/html;q=0.5", true)]
    [InlineData("text/html;q=0.5, application/json", true)]
    [InlineData("application/*", true)]
    [InlineData(CheckoutSite.Browser, false)]
    [InlineData("text/html, application/json", false)]
    [InlineData("*/*", false)]
    [InlineData(null, false)]
    public async Task A_form_is_answered_by_a_page_or_by_JSON_as_the_client_prefers(string? accept, bool isJson)
    {
        var answer = await Site.PostAsync(await NewPaymentAsync(), "card=Approved", accept);
        answer.Headers["Content-Type"].Should().Be(isJson ? "application/json; charset=utf-8" : "text/html; charset=utf-8");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    public async Task JSON_is_answered_by_JSON_unless_the_client_wants_a_page(string? accept)
    {
        (await Site.PostJsonAsync(await NewPaymentAsync(), """{"card":"Approved"}""", accept)).SessionStatus.Should().Be("COMPLETED");
        (await Site.PostJsonAsync(await NewPaymentAsync("order-2"), """{"card":"Approved"}""", CheckoutSite.Browser)).Visible.Should().Contain("Payment approved");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"Approved\"")]
    [InlineData("""{"card":1}""")]
    [InlineData("""{"card":null}""")]
    [InlineData("""{"card":"Approved","card":"Declined"}""")]
    [InlineData("""{"card":"\ud800"}""")]
    public async Task JSON_that_is_not_an_object_of_texts_changes_nothing(string json)
    {
        var id = await NewPaymentAsync();
        var answer = await Site.PostJsonAsync(id, json);
        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Error.Should().Be("The body must be a JSON object whose values are texts, each name once.");
        Site.Session(id).Status.Should().Be(EmulatedSessionStatus.Pending);
    }

    [Fact]
    public async Task Unknown_finished_and_expired_sessions_have_the_statuses_of_the_pages()
    {
        var unknown = await Site.PostJsonAsync("nothing", """{"card":"Approved"}""");
        unknown.Status.Should().Be(HttpStatusCode.NotFound);
        unknown.Error.Should().Contain("no session with this id");

        var paid = await NewPaymentAsync();
        await Site.PostJsonAsync(paid, """{"card":"Approved"}""");
        var again = await Site.PostJsonAsync(paid, """{"card":"Approved"}""");
        again.Status.Should().Be(HttpStatusCode.Conflict);
        again.SessionStatus.Should().Be("COMPLETED");
        again.TransactionStatus.Should().Be("SUCCEEDED");
        again.Error.Should().Contain("takes no payment");

        var late = await NewPaymentAsync("order-2");
        Site.Box.Clock.Advance(TimeSpan.FromMinutes(20));
        var expired = await Site.PostJsonAsync(late, """{"card":"Approved"}""");
        expired.Status.Should().Be(HttpStatusCode.Gone);
        expired.SessionStatus.Should().Be("EXPIRED");
    }
}
