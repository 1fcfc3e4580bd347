using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>One property of <see cref="EmulatorSettings"/>, by name and text.</summary>
internal sealed class Setting(PropertyInfo property)
{
    private const int MaximumNumber = 10_000;

    /// <summary>The property's name as JSON has it: duplicateCode.</summary>
    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The values to choose from; empty for a number.</summary>
    public IReadOnlyList<string> Choices { get; } = property.PropertyType.IsEnum ? Enum.GetNames(property.PropertyType) : [];

    public string Read(EmulatorSettings settings) => string.Create(CultureInfo.InvariantCulture, $"{property.GetValue(settings)}");

    /// <summary>Checks a text without setting anything.</summary>
    /// <exception cref="ActFieldException">The text is no value of this setting.</exception>
    public object Parse(string text)
    {
        if (Choices.Count > 0)
        {
            return Choices.Contains(text, StringComparer.OrdinalIgnoreCase)
                ? Enum.Parse(property.PropertyType, text, ignoreCase: true)
                : throw new ActFieldException($"The setting '{Name}' is one of {string.Join(", ", Choices)}.");
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MaximumNumber
            ? number
            : throw new ActFieldException($"The setting '{Name}' is a whole number from 1 to {MaximumNumber}.");
    }

    public void Set(EmulatorSettings settings, object value) => property.SetValue(settings, value);
}
