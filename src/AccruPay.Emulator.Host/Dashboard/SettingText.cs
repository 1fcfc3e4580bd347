namespace AccruPay.Emulator.Host;

/// <summary>The question that a setting answers.</summary>
internal static class SettingText
{
    public static string Of(string name) => name switch
    {
        "duplicateCode" => "A start with a used transaction code",
        "duplicateErrorCode" => "The error code of a used transaction code",
        "ruleErrorCode" => "The error code of a broken rule",
        "unpaidVerify" => "Verify of a session that nobody paid",
        "expiredVerify" => "Verify of an expired session",
        "bigIntOutput" => "Amounts come as",
        "badSecret" => "A wrong API secret",
        "notFoundCode" => "The error code of an unknown record",
        "foreignRecord" => "Another merchant's record",
        "businessErrorStatus" => "The HTTP status of business errors",
        "missingProvider" => "A start without a provider",
        "unknownCustomer" => "An unknown customer under AUTO",
        "returnedTransaction" => "Settle, void and refund return",
        "pendingOutcome" => "The outcome of a pending payment",
        "defaultPageSize" => "Items on a page by default",
        "maximumPageSize" => "Items on a page at most",
        _ => name,
    };
}
