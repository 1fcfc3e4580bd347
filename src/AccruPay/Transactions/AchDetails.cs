using System.Text.Json;

namespace AccruPay;

/// <summary>A bank account in the United States that an ACH payment takes money from.</summary>
/// <remarks>Secret: it does not print, and serialisers leave the numbers out. Immutable and thread-safe.</remarks>
public sealed record AchDetails
{
    private static readonly JsonEncodedText AccountNumberName = JsonEncodedText.Encode("accountNumber");
    private static readonly JsonEncodedText RoutingNumberName = JsonEncodedText.Encode("routingNumber");
    private static readonly JsonEncodedText SecCodeName = JsonEncodedText.Encode("secCode");

    /// <summary>The account number; a string will do. Its form is for the API to check.</summary>
    public required Secret AccountNumber { get; init; }

    /// <summary>The routing number; a string will do. Its form is for the API to check.</summary>
    public required Secret RoutingNumber { get; init; }

    /// <summary>
    /// How the account holder gave consent; null (the default) leaves it to the provider.
    /// <see cref="AchSecCode.Unknown"/> is for reading only and refused.
    /// </summary>
    public AchSecCode? SecCode { get; init; }

    /// <summary>Gives the name of the type, and no account.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => nameof(AchDetails);

    internal void Validate(string argumentName)
    {
        if (AccountNumber is null)
            throw new ArgumentException("An account number is needed.", $"{argumentName}.{nameof(AccountNumber)}");

        if (RoutingNumber is null)
            throw new ArgumentException("A routing number is needed.", $"{argumentName}.{nameof(RoutingNumber)}");

        if (SecCode is { } code && (code == AchSecCode.Unknown || !WireEnum<AchSecCode>.IsDefined(code)))
            throw new ArgumentException("The code must be Web, Ccd or Tel, or null.", $"{argumentName}.{nameof(SecCode)}");
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WireText.Write(writer, AccountNumberName, AccountNumber.Reveal());
        WireText.Write(writer, RoutingNumberName, RoutingNumber.Reveal());
        if (SecCode is { } code)
            writer.WriteString(SecCodeName, WireEnum<AchSecCode>.ToText(code));

        writer.WriteEndObject();
    }
}
