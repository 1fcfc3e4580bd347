using GraphQL;

namespace AccruPay.Emulator;

/// <summary>The error of a document that nests deeper than the emulator allows.</summary>
internal sealed class DocumentTooDeepError : ExecutionError
{
    public DocumentTooDeepError(int maximumDepth)
        : base($"The document nests its selections deeper than {maximumDepth} levels.") => Code = ErrorFormat.ValidationFailed;
}
