namespace AccruPay.Tests;

/// <summary>
/// An error from below the operation's own field, such as of its provider, is no refusal of the operation: GraphQL asks for
/// what is below only when the operation has been carried out, and takes all of its data away where such a field must not be null.
/// </summary>
public class NestedRefusalTests
{
    private static readonly string[] Codes =
        ["UNAUTHENTICATED", "FORBIDDEN", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "NOT_FOUND", "VALIDATION_ERROR", "@rules/broken", "SOMETHING_NEW"];

    public static TheoryData<string, string> Refusals
    {
        get
        {
            var refusals = new TheoryData<string, string>();
            foreach (var operation in OnceOperation.All)
            {
                foreach (var code in Codes)
                    refusals.Add(operation.Name, code);
            }

            return refusals;
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task It_leaves_the_outcome_unknown(string name, string code)
    {
        var operation = OnceOperation.Named(name);

        await AssertUnknownAsync(operation, Outcome.Json(
            $$$"""{"data":null,"errors":[{"path":["{{{operation.Field}}}","transactionProvider"],"extensions":{"code":"{{{code}}}"}}]}"""));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task So_does_a_result_beside_it_that_cannot_be_read(string name, string code)
    {
        var operation = OnceOperation.Named(name);

        await AssertUnknownAsync(operation, Outcome.Json(
            $$$"""{"data":{"{{{operation.Field}}}":{"status":"SUCCEEDED"}},"errors":[{"extensions":{"code":"{{{code}}}"}}]}"""));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task At_the_operations_own_field_it_is_one(string name, string code)
    {
        var operation = OnceOperation.Named(name);
        using var service = new ScriptedService(Outcome.Json(
            $$$"""{"data":null,"errors":[{"path":["{{{operation.Field}}}"],"extensions":{"code":"{{{code}}}"}}]}"""));
        using var client = service.Client();

        (await FluentActions.Awaiting(() => operation.RunAsync(client)).Should().ThrowAsync<AccruPayApiException>()).Which.ErrorCode.Should().Be(code);
    }

    // Another secret is at hand, which must not tempt anybody to send it again.
    private static async Task AssertUnknownAsync(OnceOperation operation, Outcome answer)
    {
        var asked = 0;
        using var service = new ScriptedService(answer);
        using var client = service.Client(options =>
        {
            options.ApiSecret = null;
            options.ApiSecretProvider = _ => new ValueTask<string>($"secret-{++asked}");
        });

        var unknown = await operation.RunAsync(client).FailureAsync<AccruPayOutcomeUnknownException>();

        unknown.IsSafeToRepeat.Should().BeFalse();
        service.Requests.Should().HaveCount(1);
    }
}
