using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;

namespace AccruPay.Emulator;

/// <summary>Writes errors as the service does: a message and <c>extensions.code</c>.</summary>
internal sealed class ErrorFormat : IErrorInfoProvider
{
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
        SyntaxError => "GRAPHQL_PARSE_FAILED",
        InvalidVariableError => ApiErrors.BadUserInput,
        NoOperationError or InvalidOperationNameError or NoOperationNameError => "OPERATION_RESOLUTION_FAILURE",
        ValidationError => "GRAPHQL_VALIDATION_FAILED",
        UnhandledError => ApiErrors.InternalServerError,
        { Code: { } code } => code,
        _ => ApiErrors.InternalServerError,
    };
}
