using GraphQL;

namespace AccruPay.Emulator;

/// <summary>The error of an answer that grew beyond its limit while it was made. What a mutation did by then is done.</summary>
internal sealed class AnswerTooLargeError : ExecutionError
{
    public AnswerTooLargeError(ApiErrorException error)
        : base(error.Message, error) => Code = error.Code;

    public static AnswerTooLargeError Of(int maximumFields) =>
        new(ApiErrors.Invented("answer-too-large", $"The answer has more than {maximumFields} fields; what the operation changed is changed."));
}
