using System.Diagnostics;
using AccruPay.Emulator;
using OpenTelemetry.Metrics;

namespace AccruPay.Hosting.Tests;

/// <summary>What OpenTelemetry's own SDK receives and would export.</summary>
public sealed class OpenTelemetryTests
{
    private const string Start = "MerchantApiClientTransactionPaymentSessionStartV2";
    private const string Verify = "MerchantApiClientTransactionPaymentSessionVerify";

    private static readonly StartPaymentSessionRequest Request = new()
    {
        Amount = 10_000,
        Currency = Currency.Usd,
        MerchantInternalTransactionCode = "order-456",
        Customer = CustomerSelector.FromInternalCode("customer-canary"),
        Billing = new BillingDetails { FirstName = "Firstcanary", LastName = "Lastcanary", Email = "mail@canary.example", AddressCountry = "US" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_operation_is_one_client_span_with_its_attempts_inside()
    {
        await using var application = await ObservedApplication.StartAsync();
        application.Emulator.Faults.Enqueue(Fault.ServerError(503));

        await application.Client.Merchant.GetAsync(Cancellation);
        application.Flush();

        var operation = application.Spans.Should().ContainSingle(static span => span.Source.Name == "AccruPay").Which;
        operation.DisplayName.Should().Be("MerchantApi");
        operation.Kind.Should().Be(ActivityKind.Client);
        operation.GetTagItem("http.request.resend_count").Should().Be(1);

        var attempts = application.Spans.Where(static span => span.Source.Name == "System.Net.Http").ToList();
        attempts.Should().HaveCount(2).And.OnlyContain(attempt => attempt.ParentSpanId == operation.SpanId && attempt.TraceId == operation.TraceId);
        attempts.Select(static attempt => attempt.GetTagItem("http.response.status_code")).Should().Equal(503, 200);
        application.Spans.Should().HaveCount(3);
    }

    [Fact]
    public async Task The_spans_of_a_payment_stand_in_the_trace_of_the_application()
    {
        await using var application = await ObservedApplication.StartAsync();
        using var request = new Activity("checkout") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();

        await PayAsync(application);
        application.Flush();

        var operations = application.Spans.Where(static span => span.Source.Name == "AccruPay").ToList();
        operations.Select(static span => span.DisplayName).Should().Equal(Start, Verify);
        operations.Should().OnlyContain(span => span.TraceId == request.TraceId && span.ParentSpanId == request.SpanId);
    }

    [Fact]
    public async Task The_trace_goes_on_at_the_service()
    {
        await using var application = await ObservedApplication.StartAsync();

        await application.Client.Merchant.GetAsync(Cancellation);
        application.Flush();

        var attempt = application.Spans.Single(static span => span.Source.Name == "System.Net.Http");
        application.Emulator.Requests.All.Single().Headers["traceparent"].Should().Contain(attempt.SpanId.ToHexString());
    }

    [Fact]
    public async Task The_duration_is_measured_in_buckets_of_the_size_of_calls()
    {
        await using var application = await ObservedApplication.StartAsync();

        await PayAsync(application);
        application.Flush();

        var duration = application.Metrics.Single(static metric => metric.Name == "accrupay.client.operation.duration");
        duration.Unit.Should().Be("s");
        var counts = new List<long>();
        var operations = new List<object?>();
        foreach (ref readonly var point in duration.GetMetricPoints())
        {
            counts.Add(point.GetHistogramCount());
            foreach (var tag in point.Tags)
            {
                if (tag.Key == "graphql.operation.name")
                    operations.Add(tag.Value);
            }

            BoundariesOf(point).Should().StartWith([0.005, 0.01]).And.EndWith([60, 90, double.PositiveInfinity]);
        }

        operations.Should().BeEquivalentTo([Start, Verify]);
        counts.Should().Equal(1, 1);
    }

    [Fact]
    public async Task Nothing_that_is_exported_is_secret_or_personal()
    {
        await using var application = await ObservedApplication.StartAsync();

        var session = await PayAsync(application);
        await FailAsync(application);
        application.Flush();

        var exported = Exported.Text(application.Spans, application.Metrics, application.Logs);
        exported.Should().Contain(Verify, "something was exported").And.Contain("AccruPayOutcomeUnknownException");
        foreach (var canary in CanariesOf(application, session))
            exported.Should().NotContain(canary);
    }

    private static async Task<TransactionSession> PayAsync(ObservedApplication application)
    {
        var payments = application.Client.Transactions.ClientSessions.Payments;
        var session = await payments.StartAsync(Request, Cancellation);
        application.Emulator.Customer.Pay(session.Id, TestCards.Approved);
        var transaction = await payments.VerifyAsync(SessionIdentifier.FromId(session.Id), Cancellation);
        transaction.IsPaidFor(new Money(10_000, Currency.Usd)).Should().BeTrue();
        return session;
    }

    // A refund whose answer is lost, and a secret that is refused: the two failures with the most to tell.
    private static async Task FailAsync(ObservedApplication application)
    {
        var paid = application.Emulator.Transactions.Of(application.Emulator.Merchant).Single();
        application.Emulator.Faults.Enqueue(Fault.DropAfterCommit);
        var refund = () => application.Client.Transactions.RefundAsync(TransactionIdentifier.FromId(paid.Id), 77, Cancellation);
        await refund.Should().ThrowAsync<AccruPayOutcomeUnknownException>();

        var old = application.Emulator.Merchant.ApiSecret;
        application.Emulator.RotateSecret(application.Emulator.Merchant);
        await application.Client.Invoking(static client => client.Merchant.GetAsync(Cancellation)).Should().ThrowAsync<AccruPayAuthenticationException>();
        application.Emulator.RotateSecret(application.Emulator.Merchant, old);
    }

    private static IEnumerable<string> CanariesOf(ObservedApplication application, TransactionSession session) =>
    [
        application.Emulator.Merchant.ApiSecret,
        session.Token!.Reveal(),
        AccruPayEmulator.PayloadSecretMarker,
        "customer-canary",
        "Firstcanary",
        "Lastcanary",
        "mail@canary.example",
    ];

    private static List<double> BoundariesOf(in MetricPoint point)
    {
        var boundaries = new List<double>();
        foreach (var bucket in point.GetHistogramBuckets())
            boundaries.Add(bucket.ExplicitBound);
        return boundaries;
    }
}
