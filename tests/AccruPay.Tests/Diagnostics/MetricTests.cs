namespace AccruPay.Tests;

public class MetricTests
{
    private const string Duration = "accrupay.client.operation.duration";
    private const string Resends = "accrupay.client.operation.resends";

    [Fact]
    public async Task Every_operation_is_measured_by_its_time_in_seconds()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.SucceedLaterAsync();

        var measured = telemetry.Measurements.Single(static measured => measured.Instrument.Name == Duration);
        measured.Instrument.Unit.Should().Be("s");
        measured.Instrument.Meter.Name.Should().Be("AccruPay");
        measured.Instrument.Meter.Version.Should().Be(Http.RequestHeaders.SdkVersion);
        measured.Value.Should().BeApproximately(observed.Clock.Waits.Sum(static wait => wait.TotalSeconds), 0.001).And.BeGreaterThan(0);
        measured.Tags.Should().Equal(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["graphql.operation.name"] = "MerchantApi",
            ["graphql.operation.type"] = "query",
            ["accrupay.outcome"] = "success",
        });
    }

    [Fact]
    public async Task Attempts_after_the_first_are_counted()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.FailAsync();

        var measured = telemetry.Measurements.Single(static measured => measured.Instrument.Name == Resends);
        measured.Value.Should().Be(2);
        measured.Tags.Should().Contain("accrupay.outcome", "error").And.Contain("error.type", "AccruPayServerException");
    }

    [Fact]
    public async Task A_call_that_is_attempted_once_counts_no_others()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.SucceedAsync();

        telemetry.Measurements.Should().ContainSingle().Which.Instrument.Name.Should().Be(Duration);
    }

    [Fact]
    public async Task A_call_that_the_caller_cancels_is_measured_as_such()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.CancelAsync();

        telemetry.Measurements.Should().ContainSingle().Which.Tags.Should()
            .Contain("accrupay.outcome", "canceled").And.Contain("error.type", "canceled");
    }

    [Fact]
    public async Task Tags_have_few_values_and_none_of_a_request()
    {
        using var observed = new ObservedClient();
        using var telemetry = CapturedTelemetry.Start();

        await observed.VerifyTooEarlyAsync();
        await observed.FailAsync();

        var operations = SentOperation.All.Select(static operation => operation.Name);
        var errors = PublicSurface.Exceptions.Select(static exception => exception.Name);
        telemetry.Measurements.SelectMany(static measured => measured.Tags.Values).Should().BeSubsetOf(
            [.. operations, .. errors, "query", "mutation", "success", "error", "canceled"]);
    }
}
