namespace AccruPay.Tests;

/// <summary>Which text a canary sweep plants under a name: a secret, personal data, or something that may be shown.</summary>
internal static class PlantedText
{
    /// <summary>Every secret that is planted holds this.</summary>
    internal const string Secret = "canary-of-a-secret-";

    /// <summary>Everything that is planted as personal data holds this.</summary>
    internal const string Personal = "canary-of-a-person-";

    /// <summary>A birth year that nothing else has.</summary>
    internal const int BirthYear = 1911;

    private static readonly string[] Secrets = ["Secret", "Token", "Payload", "AccountNumber", "RoutingNumber"];

    // What is no secret and no personal data by the end of its name. Whatever else there is counts as personal, so that a
    // member that is added later is looked for until somebody decides.
    private static readonly string[] Harmless =
        ["Id", "Code", "Text", "Operation", "Subject", "Cursor", "Cursors", "Field", "Path", "Locale", "Currency", "Before", "After", "Country"];

    // The brand of a card, and what a browser is meant to know.
    private static readonly string[] HarmlessNames = ["CardBrand", "PublicKey", "Env"];

    internal static string Of(Type holder, string name, int number)
    {
        if (IsSecret(name))
            return $"{Secret}{number}";

        return IsHarmless(holder, name) ? $"{name}-{number}" : $"{Personal}{name}-{number}";
    }

    private static bool IsSecret(string name) => name.Equals("LegalIdentifier", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Secrets, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsHarmless(Type holder, string name) =>
        HarmlessNames.Contains(name, StringComparer.Ordinal)
        || (Array.Exists(Harmless, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) && !name.EndsWith("PostalCode", StringComparison.OrdinalIgnoreCase))
        || IsOfAPlan(holder, name)
        || (holder.IsSubclassOf(typeof(Exception)) && name == "message");

    // What a merchant calls its own products, also where a request changes it; and the message of an exception is whoever's who throws it.
    private static bool IsOfAPlan(Type holder, string name) =>
        (holder.Name.Contains("PaymentPlanTemplate", StringComparison.Ordinal) && name is "Name" or "Description") || holder == typeof(Change<string>);
}
