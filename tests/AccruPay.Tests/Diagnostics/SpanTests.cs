using System.Diagnostics;

namespace AccruPay.Tests;

public class SpanTests
{
    [Fact]
    public async Task An_operation_is_one_client_span_named_after_it()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.SucceedAsync();

        var span = telemetry.Spans.Should().ContainSingle().Which;
        span.OperationName.Should().Be("MerchantApi");
        span.DisplayName.Should().Be("MerchantApi");
        span.Kind.Should().Be(ActivityKind.Client);
        span.Source.Name.Should().Be("AccruPay");
        span.Source.Version.Should().Be(Http.RequestHeaders.SdkVersion);
        span.Status.Should().Be(ActivityStatusCode.Unset);
        TagsOf(span).Should().Equal(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["graphql.operation.name"] = "MerchantApi",
            ["graphql.operation.type"] = "query",
            ["server.address"] = observed.Emulator.Endpoint.Host,
            ["server.port"] = 443,
            ["accrupay.outcome"] = "success",
        });
    }

    [Fact]
    public async Task A_mutation_says_that_it_is_one()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.Payments.StartAsync(MinimalRequests.Payment, TestContext.Current.CancellationToken);

        TagsOf(telemetry.Spans.Single()).Should().Contain("graphql.operation.type", "mutation")
            .And.Contain("graphql.operation.name", "MerchantApiClientTransactionPaymentSessionStartV2");
    }

    [Fact]
    public async Task Attempts_after_the_first_are_counted_on_the_one_span()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.SucceedLaterAsync();

        TagsOf(telemetry.Spans.Should().ContainSingle().Which).Should()
            .Contain("http.request.resend_count", 1).And.Contain("accrupay.outcome", "success").And.NotContainKey("error.type");
    }

    [Fact]
    public async Task A_failure_is_told_by_the_type_of_its_exception_and_its_status()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.FailAsync();

        var span = telemetry.Spans.Should().ContainSingle().Which;
        span.Status.Should().Be(ActivityStatusCode.Error);
        span.StatusDescription.Should().BeNull();
        span.Events.Should().BeEmpty();
        TagsOf(span).Should().Contain("accrupay.outcome", "error").And.Contain("error.type", "AccruPayServerException")
            .And.Contain("http.response.status_code", 503).And.Contain("http.request.resend_count", 2);
    }

    [Fact]
    public async Task A_call_that_the_caller_cancels_is_no_error_of_the_service()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.CancelAsync();

        TagsOf(telemetry.Spans.Should().ContainSingle().Which).Should()
            .Contain("accrupay.outcome", "canceled").And.Contain("error.type", "canceled").And.NotContainKey("http.response.status_code");
    }

    [Fact]
    public async Task A_call_of_a_disposed_client_ends_its_span_too()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();
        observed.Client.Dispose();

        await observed.Client.Merchant.GetAsync(TestContext.Current.CancellationToken).FailureAsync<ObjectDisposedException>();

        TagsOf(telemetry.Spans.Should().ContainSingle().Which).Should()
            .Contain("accrupay.outcome", "error").And.Contain("error.type", "ObjectDisposedException");
    }

    [Fact]
    public async Task What_is_looked_up_after_a_refusal_is_a_span_inside()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.VerifyTooEarlyAsync();

        var verify = telemetry.Spans.Single(static span => span.OperationName == "MerchantApiClientTransactionPaymentSessionVerify");
        var lookup = telemetry.Spans.Single(static span => span.OperationName == "MerchantApiClientTransactionSessions");
        lookup.ParentSpanId.Should().Be(verify.SpanId);
        TagsOf(verify).Should().Contain("error.type", "AccruPaySessionUnpaidException");
        TagsOf(lookup).Should().Contain("accrupay.outcome", "success");
    }

    [Fact]
    public async Task It_stands_between_the_callers_span_and_that_of_the_request()
    {
        Activity? current = null;
        using var observed = new ObservedClient(handler => new ActivityWatch(handler, activity => current = activity));
        using var telemetry = CapturedTelemetry.Start();
        using var caller = new Activity("caller").Start();

        await observed.SucceedAsync();

        var span = telemetry.Spans.Should().ContainSingle().Which;
        span.ParentSpanId.Should().Be(caller.SpanId);
        current!.SpanId.Should().Be(span.SpanId);
        Activity.Current.Should().BeSameAs(caller);
    }

    private static Dictionary<string, object?> TagsOf(Activity span) =>
        span.TagObjects.ToDictionary(static tag => tag.Key, static tag => tag.Value, StringComparer.Ordinal);
}
