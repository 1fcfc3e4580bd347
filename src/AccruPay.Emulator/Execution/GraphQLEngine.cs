using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;

namespace AccruPay.Emulator;

/// <summary>Executes documents against the schema and writes the answers as JSON.</summary>
internal sealed class GraphQLEngine(EmulatorSettings settings, int maximumDepth)
{
    private static readonly DocumentExecuter Executer =
        new(new GraphQLDocumentBuilder(), new DocumentValidator(), new SerialExecution(), []);

    private static readonly Dictionary<BigIntFormat, GraphQLSerializer> Serializers = Enum.GetValues<BigIntFormat>().ToDictionary(
        format => format,
        format => new GraphQLSerializer(options => options.Converters.Add(new BigIntegerConverter(format)), new ErrorFormat()));

    public async ValueTask<GraphQLAnswer> ExecuteAsync(GraphQLRequestBody request, ParsedDocument document, ServiceCall call)
    {
        var result = document.Depth > maximumDepth
            ? TooDeep()
            : await Executer.ExecuteAsync(Options(request, document, call)).ConfigureAwait(false);
        if (result.Executed)
            document.IsValid = true;

        var json = new MemoryStream(4096);
        await Serializers[settings.BigIntOutput].WriteAsync(json, result).ConfigureAwait(false);
        return new GraphQLAnswer(result.Executed, Codes(result), json.GetBuffer().AsMemory(0, (int)json.Length));
    }

    private static ExecutionOptions Options(GraphQLRequestBody request, ParsedDocument document, ServiceCall call) => new()
    {
        Schema = ServiceSchema.Instance,
        Query = document.Text,
        Document = document.Syntax,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Root = call,
        ValidationRules = document.IsValid ? [] : null,
    };

    private static string[] Codes(ExecutionResult result) => result.Errors is null ? [] : [.. result.Errors.Select(ErrorFormat.CodeOf)];

    private ExecutionResult TooDeep() =>
        new() { Errors = [new DocumentTooDeepError(maximumDepth)] };
}
