using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace AccruPay.Tests;

/// <summary>A logger or a listener of the application that throws costs a line or a figure, and never the outcome.</summary>
public class ThrowingListenerTests
{
    // Listeners are of the whole process: those of this test throw in its own flow of calls only.
    private static readonly AsyncLocal<bool> Throws = new();

    [Fact]
    public async Task A_logger_that_throws_leaves_a_success_a_success()
    {
        using var service = new ScriptedService(Outcome.Json(SampleAnswers.Merchant()));
        using var client = service.Client(static options => options.LoggerFactory = new ThrowingLoggers());

        (await client.GetMerchantAsync()).Id.Should().Be("m-1");
    }

    [Fact]
    public async Task And_a_lost_answer_an_unknown_outcome()
    {
        foreach (var operation in OnceOperation.All)
        {
            using var service = new ScriptedService(Outcome.Dropped) { Sessions = Outcome.Dropped, Transactions = Outcome.Dropped };
            using var client = service.Client(static options => options.LoggerFactory = new ThrowingLoggers());

            await operation.RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();
        }
    }

    [Fact]
    public async Task And_repetitions_go_on()
    {
        using var service = new ScriptedService(Outcome.Html(503), Outcome.Json(SampleAnswers.Merchant("""{"id":"m-1","name":7}""")));
        using var client = service.Client(static options => options.LoggerFactory = new ThrowingLoggers());

        (await client.GetMerchantAsync()).Id.Should().Be("m-1");
    }

    [Fact]
    public async Task A_listener_to_metrics_that_throws_leaves_the_outcome_alone()
    {
        using var meters = new MeterListener { InstrumentPublished = static (instrument, listener) => Listen(instrument, listener) };
        meters.SetMeasurementEventCallback<double>(static (_, _, _, _) => Throw());
        meters.SetMeasurementEventCallback<long>(static (_, _, _, _) => Throw());
        meters.Start();

        await AssertOutcomesAsync();
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("start")]
    [InlineData("stop")]
    public async Task So_does_one_to_traces(string when)
    {
        using var activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "AccruPay",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
            {
                ThrowIf(when == "sample");
                return Throws.Value ? ActivitySamplingResult.AllData : ActivitySamplingResult.None;
            },
            ActivityStarted = _ => ThrowIf(when == "start"),
            ActivityStopped = _ => ThrowIf(when == "stop"),
        };
        ActivitySource.AddActivityListener(activities);

        await AssertOutcomesAsync();
    }

    [Fact]
    public async Task An_exception_that_cannot_be_printed_is_hidden_and_the_outcome_stands()
    {
        using var service = new ScriptedService(new Outcome("unprintable", static _ => throw new UnprintableException()));
        using var client = service.Client();

        var unknown = await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        unknown.ToString().Should().Contain(nameof(UnprintableException));
    }

    private static async Task AssertOutcomesAsync()
    {
        using var service = new ScriptedService(Outcome.Json(SampleAnswers.Merchant()), Outcome.Dropped);
        using var client = service.Client();
        Throws.Value = true;
        try
        {
            (await client.GetMerchantAsync()).Id.Should().Be("m-1");
            await OnceOperation.Named("Transactions.Refund").RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();
        }
        finally
        {
            Throws.Value = false;
        }
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == "AccruPay")
            listener.EnableMeasurementEvents(instrument);
    }

    private static void Throw() => ThrowIf(true);

    private static void ThrowIf(bool isTime)
    {
        if (isTime && Throws.Value)
            throw new InvalidOperationException("A listener of the application.");
    }

    private sealed class ThrowingLoggers : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new AggregateException("An error occurred while writing to logger(s).", new InvalidOperationException("no"));

        public void Dispose()
        {
        }
    }

    private sealed class UnprintableException : Exception
    {
        public override string Message => throw new InvalidOperationException("no");
    }
}
