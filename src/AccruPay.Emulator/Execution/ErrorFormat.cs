using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;

namespace AccruPay.Emulator;

/// <summary>Writes errors as the service does: a message and <c>extensions.code</c>.</summary>
internal sealed class ErrorFormat : IErrorInfoProvider
{
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var code = CodeOf(executionError);
        return new ErrorInfo
        {
            Message = string.Equals(code, ApiErrors.InternalServerError, StringComparison.Ordinal) ? "The service failed." : executionError.Message,
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code },
        };
    }

    public static string CodeOf(ExecutionError error) => error switch
    {
        SyntaxError => ParseFailed,
        InvalidVariableError => ApiErrors.BadUserInput,
        InvalidOperationNameError or NoOperationNameError => "OPERATION_RESOLUTION_FAILURE",

        // What is left of a document without an operation is invalid by itself: an unused fragment, or a definition of a type.
        ValidationError or NoOperationError => ValidationFailed,
        UnhandledError or InvalidOperationError => ApiErrors.InternalServerError,
        { Code: { } code } => code,
        _ => ApiErrors.InternalServerError,
    };
}
