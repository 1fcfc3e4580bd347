using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace AccruPay.Emulator;

/// <summary>Executes documents against the schema and writes the answers as JSON.</summary>
internal sealed class GraphQLEngine(EmulatorSettings settings, DocumentLimits limits)
{
    private static readonly DocumentValidator Validator = new();

    private static readonly DocumentExecuter Executer =
        new(new GraphQLDocumentBuilder(), Validator, new RequestExecution(), []);

    private static readonly IValidationRule[] Rules = [.. DocumentValidator.CoreRules, new ExecutableDefinitions()];

    private static readonly Dictionary<BigIntFormat, GraphQLSerializer> Serializers = Enum.GetValues<BigIntFormat>().ToDictionary(
        format => format,
        format => new GraphQLSerializer(options => options.Converters.Add(new BigIntegerConverter(format)), new ErrorFormat()));

    public async ValueTask<GraphQLAnswer> ExecuteAsync(GraphQLRequestBody request, ParsedDocument document, ServiceCall call)
    {
        var result = Refuse(document) is { } refusal
            ? new ExecutionResult { Errors = [refusal] }
            : await RunAsync(request, document, call).ConfigureAwait(false);
        if (result.Executed)
            document.IsValid = true;
        else if (result.Errors is [InvalidOperationNameError or NoOperationNameError])
            result = await InvalidAsync(document).ConfigureAwait(false) ?? result;

        var json = new MemoryStream(4096);
        await Serializers[settings.BigIntOutput].WriteAsync(json, result).ConfigureAwait(false);
        return new GraphQLAnswer(result.Executed, Codes(result), json.GetBuffer().AsMemory(0, (int)json.Length));
    }

    private async ValueTask<ExecutionResult> RunAsync(GraphQLRequestBody request, ParsedDocument document, ServiceCall call)
    {
        using var execution = new BoundedExecution(limits.AnsweredFields);
        try
        {
            return await Executer.ExecuteAsync(Options(request, document, call, execution)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (execution.Stopped.IsCancellationRequested)
        {
            return new ExecutionResult { Executed = true, Errors = [AnswerTooLargeError.Of(limits.AnsweredFields)] };
        }
    }

    private static ExecutionOptions Options(GraphQLRequestBody request, ParsedDocument document, ServiceCall call, BoundedExecution execution) => new()
    {
        Schema = ServiceSchema.Instance,
        Query = document.Text,
        Document = document.Syntax,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Root = call,
        UserContext = new Dictionary<string, object?>(StringComparer.Ordinal) { [RequestExecution.Key] = execution },
        CancellationToken = execution.Stopped,
        ValidationRules = document.IsValid ? [] : Rules,
    };

    /// <summary>An invalid document is refused as such even where the operation that was asked for is not in it, which the engine sees first.</summary>
    private static async Task<ExecutionResult?> InvalidAsync(ParsedDocument document)
    {
        var validation = await Validator.ValidateAsync(new ValidationOptions
        {
            Schema = ServiceSchema.Instance,
            Document = document.Syntax!,
            Operation = document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Rules = Rules,
            Variables = Inputs.Empty,
        }).ConfigureAwait(false);
        var faults = validation.Errors.Where(error => error is not InvalidVariableError).ToArray();
        return faults.Length == 0 ? null : new ExecutionResult { Errors = [.. faults] };
    }

    private static string[] Codes(ExecutionResult result) => result.Errors is null ? [] : [.. result.Errors.Select(ErrorFormat.CodeOf)];

    private static ExecutionError? Refuse(ParsedDocument document)
    {
        if (document.IsEmpty)
            return new EmptyDocumentError();
        return document.Refusal is { } refusal ? new DocumentRefusedError(refusal) : null;
    }
}
