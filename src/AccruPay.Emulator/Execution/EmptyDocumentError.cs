using GraphQL;

namespace AccruPay.Emulator;

/// <summary>The error of a document that holds nothing, or comments only: by the specification it is no document.</summary>
internal sealed class EmptyDocumentError : ExecutionError
{
    public EmptyDocumentError()
        : base("The document holds no definition.") => Code = ErrorFormat.ParseFailed;
}
