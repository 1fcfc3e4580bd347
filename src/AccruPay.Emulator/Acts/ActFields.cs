using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>The fields of an act, read from a JSON object. What is not as it must be is an <see cref="ActFieldException"/>.</summary>
internal sealed class ActFields(JsonElement fields)
{
    public string Text(string name) =>
        OptionalText(name) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new ActFieldException($"The field '{name}' is needed: a text that is not blank.");

    /// <summary>Null where the field is missing or null.</summary>
    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => Unicode(name, text),
        _ => throw new ActFieldException($"The field '{name}' must be a text."),
    };

    public string TextOrNumber(string name) => Find(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(name);

    public bool Flag(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new ActFieldException($"The field '{name}' is needed: true or false."),
    };

    /// <summary>A whole number in minor units, as a text or as a number.</summary>
    public BigInteger Amount(string name) =>
        OptionalAmount(name) ?? throw new ActFieldException($"The field '{name}' is needed: an amount in minor units, such as \"10000\".");

    public BigInteger? OptionalAmount(string name)
    {
        if (Find(name) is not { } found)
            return null;
        var text = found.ValueKind == JsonValueKind.String ? Unicode(name, found) : found.GetRawText();
        return text.Length <= 100 && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw new ActFieldException($"The field '{name}' must be an amount in minor units: a whole number, or a text of one.");
    }

    public int Number(string name, int otherwise, int least, int most)
    {
        if (Find(name) is not { } found)
            return otherwise;
        return found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw new ActFieldException($"The field '{name}' must be a whole number from {least} to {most}.");
    }

    public TestCard Card(string name)
    {
        var wanted = Text(name);
        return TestCards.All.FirstOrDefault(card => string.Equals(card.Name, wanted, StringComparison.OrdinalIgnoreCase))
            ?? throw new ActFieldException($"The card '{wanted}' is not known. The cards are {string.Join(", ", TestCards.All.Select(card => card.Name))}.");
    }

    /// <summary>The fields of a field that is an object; null where it is missing or null.</summary>
    public ActFields? Object(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } found => new ActFields(found),
        _ => throw new ActFieldException($"The field '{name}' must be an object."),
    };

    public JsonElement? Find(string name) =>
        fields.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    /// <summary>A name that is not known is a mistake: it must not be passed over.</summary>
    public void RefuseOthers(params ReadOnlySpan<string> known)
    {
        foreach (var field in fields.EnumerateObject())
        {
            if (!known.Contains(field.Name))
                throw new ActFieldException(known.IsEmpty ? $"The field '{field.Name}' is not known; none is needed." : $"The field '{field.Name}' is not known. The fields are {string.Join(", ", known.ToArray())}.");
        }
    }

    private static string Unicode(string name, JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ActFieldException($"The field '{name}' is not Unicode: it escapes half of a surrogate pair.");
        }
    }
}
