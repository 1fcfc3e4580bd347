namespace AccruPay.Tests;

/// <summary>
/// Some material says that the service answers a used code with the record that holds it: each answer is looked at before
/// the caller gets it.
/// </summary>
public class AnsweredWithAnotherTests
{
    // A code that the service does not give back tells nothing.
    public static TheoryData<string, string> Differences => new(
        LostAnswerTests.Differences.Select(static row => row.Data).Where(static row => !row.Item2.Contains("null", StringComparison.Ordinal)));

    public static TheoryData<string> Operations => KeyedOperation.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_record_that_was_asked_for_is_the_result(string name)
    {
        foreach (var age in new[] { TimeSpan.Zero, TimeSpan.FromMinutes(5), TimeSpan.FromDays(-1) })
        {
            var operation = KeyedOperation.Named(name);
            var call = new LostCall(operation) { First = Answer(operation, ServerClock.CreatedAt(age)) };
            await call.CallAsync();
            call.Lookups.Should().Be(0);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_older_one_is_the_duplicate(string name)
    {
        var operation = KeyedOperation.Named(name);
        var call = new LostCall(operation) { First = Answer(operation, ServerClock.CreatedAt(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1))) };

        var failure = await call.CallAsync().FailureAsync<AccruPayDuplicateTransactionCodeException>();

        (operation.IsSession ? failure.Session!.Id : failure.Transaction!.Id).Should().Be(operation.IsSession ? "s-1" : "t-1");
        failure.IsSafeToRepeat.Should().BeFalse("the service did something");
        failure.MerchantInternalTransactionCode.Should().Be("order-1");
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task One_that_differs_is_the_duplicate(string name, string difference)
    {
        var operation = KeyedOperation.Named(name);
        await new LostCall(operation) { First = Answer(operation, difference) }.CallAsync()
            .FailureAsync<AccruPayDuplicateTransactionCodeException>();
    }

    [Theory]
    [InlineData("""{"storePaymentMethod":true}""")]
    [InlineData("""{"merchantInternalCustomerCode":"another-customer"}""")]
    public async Task One_whose_details_the_service_changed_is_the_result(string difference) =>
        await new LostCall(KeyedOperation.Named("ach")) { First = Answer(KeyedOperation.Named("ach"), difference) }.CallAsync();

    [Fact]
    public async Task An_older_one_of_another_customer_is_the_duplicate()
    {
        var operation = KeyedOperation.Named("ach");
        var record = ServerClock.CreatedAt(TimeSpan.FromMinutes(2)).TrimEnd('}') + ""","merchantInternalCustomerCode":"bob"}""";

        var failure = await new LostCall(operation) { First = Answer(operation, record) }.CallAsync()
            .FailureAsync<AccruPayDuplicateTransactionCodeException>();

        failure.IsSafeToRepeat.Should().BeFalse();
    }

    // TestClock begins on 2026-03-04 at 05:06:07.
    [Theory]
    [InlineData("2026-03-04T04:06:08.000Z", false)]
    [InlineData("2026-03-04T04:06:06.000Z", true)]
    [InlineData("2026-03-03T05:06:07.000Z", true)]
    public async Task Of_a_service_that_does_not_tell_its_time_one_that_is_older_by_this_machines_clock_is_the_duplicate(string createdAt, bool isDuplicate)
    {
        var charge = OnceOperation.Named("Payments.Charge");
        var record = SampleAnswers.Transaction($$"""{"transactionProviderId":"p-1","paymentMethodId":"m-1","createdAt":"{{createdAt}}"}""");
        using var service = new ScriptedService(Outcome.Json(SampleAnswers.Data(charge.Field, record.ToJsonString())));
        using var client = service.Client();

        var call = charge.RunAsync(client);

        if (isDuplicate)
            (await call.FailureAsync<AccruPayDuplicateTransactionCodeException>()).IsSafeToRepeat.Should().BeFalse();
        else
            (await call).Should().BeOfType<Transaction>();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task One_of_another_code_is_the_duplicate(string name)
    {
        var operation = KeyedOperation.Named(name);
        await new LostCall(operation) { First = Answer(operation, """{"merchantInternalTransactionCode":"order-2"}""") }.CallAsync()
            .FailureAsync<AccruPayDuplicateTransactionCodeException>();
    }

    private static Outcome Answer(KeyedOperation operation, string changes)
    {
        var record = operation.Record(changes);
        var field = OnceOperation.Named(operation.Name switch
        {
            "charge" => "Payments.Charge",
            "ach" => "Payments.InitiateAch",
            _ => "ServerAuthorizations.Start",
        }).Field;
        return ServerClock.Answer(SampleAnswers.Data(field, operation.IsSession ? SampleAnswers.SessionContext(record) : record.ToJsonString()));
    }
}
