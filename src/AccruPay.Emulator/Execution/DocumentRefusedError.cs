using GraphQL;

namespace AccruPay.Emulator;

/// <summary>The error of a document that is larger, in some way, than the emulator allows.</summary>
internal sealed class DocumentRefusedError : ExecutionError
{
    public DocumentRefusedError(string message)
        : base(message) => Code = ErrorFormat.ValidationFailed;
}
