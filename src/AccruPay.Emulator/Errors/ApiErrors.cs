namespace AccruPay.Emulator;

/// <summary>The errors of the service, under the codes that the settings choose.</summary>
internal sealed class ApiErrors(EmulatorSettings settings)
{
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string Forbidden = "FORBIDDEN";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
    private const string ValidationError = "VALIDATION_ERROR";

    public static ApiErrorException BadSecret() =>
        new(Unauthenticated, "The header accrupay-api-secret is missing, or its value is not a merchant's secret.");

    public ApiErrorException NotFound(string what) =>
        settings.NotFoundCode == NotFoundErrorCode.NotFound
            ? new ApiErrorException("NOT_FOUND", $"There is no such {what}.")
            : Invented("not-found", $"There is no such {what}.");

    public ApiErrorException OtherMerchants(string what) =>
        settings.ForeignRecord == ForeignRecordBehavior.Forbidden
            ? new ApiErrorException(Forbidden, $"The {what} belongs to another merchant.")
            : NotFound(what);

    public ApiErrorException CodeUsed(string code) =>
        WithCode(settings.DuplicateErrorCode, "transaction-code-used", $"The merchantInternalTransactionCode '{code}' is already used at this provider account; a new attempt needs a new code.");

    /// <summary>A broken business rule. The key names the rule, in the emulator's words.</summary>
    public ApiErrorException Rule(string key, string message) => WithCode(settings.RuleErrorCode, key, message);

    /// <summary>An outcome for which the sources name no documented code, only the form of a key.</summary>
    public static ApiErrorException Invented(string key, string message) =>
        new("@emulated/" + key, $"{message} (The key @emulated/{key} is invented by the emulator: AccruPay publishes no list of its keys.)");

    private static ApiErrorException WithCode(BusinessErrorCode family, string key, string message) =>
        family == BusinessErrorCode.ValidationError ? new ApiErrorException(ValidationError, message) : Invented(key, message);
}
