namespace AccruPay.Tests;

/// <summary>A page is read like anything else: what may pass by itself is tried again, page by page.</summary>
public class ListRepetitionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_that_fails_for_a_moment_is_asked_for_again_and_no_other()
    {
        using var service = new ScriptedService(
            Outcome.Json(SamplePages.OfMethods(["m-1"], next: "c-1")),
            Outcome.Html(503),
            Outcome.Dropped,
            Outcome.Json(SamplePages.OfMethods(["m-2"])));
        using var client = service.Client();

        var methods = await client.PaymentMethods.ListAsync(cancellationToken: Token).ToListAsync(Token);

        methods.Select(static method => method.Id).Should().Equal("m-1", "m-2");
        service.Bodies.Select(static body => (string?)SamplePages.VariablesOf(body)["after"]).Should().Equal(null, "c-1", "c-1", "c-1");
    }

    [Fact]
    public async Task Each_page_has_attempts_of_its_own()
    {
        using var service = new ScriptedService(
            Outcome.Html(503),
            Outcome.Html(503),
            Outcome.Json(SamplePages.OfMethods(["m-1"], next: "c-1")),
            Outcome.Html(503),
            Outcome.Html(503),
            Outcome.Json(SamplePages.OfMethods(["m-2"])));
        using var client = service.Client();

        (await client.PaymentMethods.ListAsync(cancellationToken: Token).ToListAsync(Token)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_page_that_goes_on_failing_ends_the_enumeration_after_the_records_before_it()
    {
        using var service = new ScriptedService(Outcome.Json(SamplePages.OfMethods(["m-1"], next: "c-1")), Outcome.Html(503));
        using var client = service.Client();
        var seen = new List<string>();
        var read = async () =>
        {
            await foreach (var method in client.PaymentMethods.ListAsync(cancellationToken: Token))
                seen.Add(method.Id);
        };

        var failure = await read().FailureAsync<AccruPayServerException>();

        seen.Should().Equal("m-1");
        failure.Attempts.Should().Be(3);
        failure.Operation.Should().Be("MerchantApiCustomerPaymentMethods");
    }
}
