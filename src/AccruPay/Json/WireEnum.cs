using System.Text;

namespace AccruPay;

/// <summary>
/// The API's text of an enum's values: the C# name in capitals with underscores, so that <c>AddPaymentMethod</c> is
/// <c>ADD_PAYMENT_METHOD</c>. Reflection runs once an enum, not once a call.
/// </summary>
/// <typeparam name="TEnum">An enum whose zero stands for a value that this version does not know.</typeparam>
internal static class WireEnum<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = GetValues();
    private static readonly string[] Texts = Array.ConvertAll(Values, static value => ScreamingSnakeCase.From(value.ToString()));
    private static readonly byte[][] Utf8Texts = Array.ConvertAll(Texts, Encoding.ASCII.GetBytes);

    /// <summary>Gives the value of the text; zero, which is Unknown, for any text that is not known.</summary>
    internal static TEnum Parse(ReadOnlySpan<byte> utf8)
    {
        var index = IndexOf(utf8);
        return index < 0 ? default : Values[index];
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    internal static TEnum Parse(string? text)
    {
        var index = Array.IndexOf(Texts, text);
        return index < 0 ? default : Values[index];
    }

    /// <summary>Gives the one shared string of a known text, so that reading it allocates nothing; null for any other text.</summary>
    internal static string? KnownText(ReadOnlySpan<byte> utf8)
    {
        var index = IndexOf(utf8);
        return index < 0 ? null : Texts[index];
    }

    /// <summary>Whether the enum has a name for the value.</summary>
    internal static bool IsDefined(TEnum value) => Array.IndexOf(Values, value) >= 0;

    /// <summary>Gives the API's text of the value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no name for the value.</exception>
    internal static string ToText(TEnum value)
    {
        var index = Array.IndexOf(Values, value);
        return index >= 0
            ? Texts[index]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such value.");
    }

    private static int IndexOf(ReadOnlySpan<byte> utf8)
    {
        for (var index = 0; index < Utf8Texts.Length; index++)
            if (utf8.SequenceEqual(Utf8Texts[index]))
                return index;

        return -1;
    }

    private static TEnum[] GetValues()
    {
#if NET
        return Enum.GetValues<TEnum>();
#else
        return (TEnum[])Enum.GetValues(typeof(TEnum));
#endif
    }
}
