using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>A text that must not leak: a token, an account number, a legal identifier.</summary>
/// <remarks>
/// It does not print: not by <see cref="ToString"/>, not in a debugger, not when an object that holds it is logged or
/// serialised. Only <see cref="Reveal"/> gives the text. Serialisers write null, and System.Text.Json reads null
/// whatever the JSON says, so that a secret never travels inside a model by accident. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay(Redacted)]
[JsonConverter(typeof(SecretJsonConverter))]
[TypeConverter(typeof(RedactedTypeConverter))]
public sealed class Secret : IEquatable<Secret>
{
    private const string Redacted = "[secret]";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    private Secret(string value) => _value = value;

    /// <summary>Protects a text.</summary>
    /// <param name="value">The text; not blank.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or white space.</exception>
    public static Secret From(string value) => new(Argument.NotBlank(value, nameof(value)));

    /// <summary>Protects a text, as <see cref="From"/> does; null stays null.</summary>
    /// <param name="value">The text; null, or not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or white space.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Secret?(string? value) => value is null ? null : From(value);

    /// <summary>Tells whether two secrets have the same text.</summary>
    /// <param name="left">A secret, or null.</param>
    /// <param name="right">A secret, or null.</param>
    /// <returns>Whether the texts are the same, or both are null.</returns>
    public static bool operator ==(Secret? left, Secret? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two secrets have different texts.</summary>
    /// <param name="left">A secret, or null.</param>
    /// <param name="right">A secret, or null.</param>
    /// <returns>Whether the texts differ, or one of the two is null.</returns>
    public static bool operator !=(Secret? left, Secret? right) => !(left == right);

    /// <summary>Gives the text. Whoever calls this answers for where it goes.</summary>
    /// <returns>The text.</returns>
    public string Reveal() => _value;

    /// <summary>Tells whether another secret has the same text, in a time that does not depend on where they differ.</summary>
    /// <param name="other">A secret, or null.</param>
    /// <returns>Whether the texts are the same.</returns>
    public bool Equals(Secret? other)
    {
        if (other is null || other._value.Length != _value.Length) return false;

        var difference = 0;
        for (var index = 0; index < _value.Length; index++) difference |= _value[index] ^ other._value[index];
        return difference == 0;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Gives a fixed text instead of the secret.</summary>
    /// <returns>"[secret]".</returns>
    public override string ToString() => Redacted;

    /// <summary>Protects a text that nobody has looked at yet, which may be blank; null stays null.</summary>
    internal static Secret? Hide(string? text) => text is null ? null : new Secret(text);

    /// <summary>Protects a text of an answer, where null and the empty text both mean that there is none.</summary>
    internal static Secret? FromWire(string? text) => string.IsNullOrEmpty(text) ? null : new Secret(text!);
}
