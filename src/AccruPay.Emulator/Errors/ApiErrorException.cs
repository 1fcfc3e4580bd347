namespace AccruPay.Emulator;

/// <summary>An error of the emulated service: a code for programs and a message for people.</summary>
/// <remarks>Never thrown at the emulator's user: it becomes an entry of the answer's <c>errors</c>.</remarks>
internal sealed class ApiErrorException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
