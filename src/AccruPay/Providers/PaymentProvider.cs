using System.ComponentModel;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>A payment provider behind the API, by its name there: <c>NUVEI</c>, <c>STRIPE</c>.</summary>
/// <remarks>
/// The type is open, so that a provider that the API learns needs no new version of this library: <see cref="FromName"/>.
/// Two providers are equal when their names are. The default value is no provider, and requests refuse it. Immutable and
/// thread-safe.
/// </remarks>
[JsonConverter(typeof(PaymentProviderJsonConverter))]
[TypeConverter(typeof(PaymentProviderTypeConverter))]
public readonly struct PaymentProvider : IEquatable<PaymentProvider>
{
    private readonly string? _name;

    private PaymentProvider(string? name) => _name = name;

    /// <summary>Nuvei: NUVEI in the API.</summary>
    public static PaymentProvider Nuvei { get; } = new("NUVEI");

    /// <summary>Stripe: STRIPE in the API.</summary>
    public static PaymentProvider Stripe { get; } = new("STRIPE");

    /// <summary>The name in the API, in capitals; empty for the default value.</summary>
    /// <remarks>A provider that was read from JSON keeps its text as it was.</remarks>
    public string Name => _name ?? "";

    /// <summary>Whether this is the default value, which is no provider.</summary>
    public bool IsDefault => Name.Length == 0;

    /// <summary>Whether the name could be one of the API's enum values, as a request needs it.</summary>
    internal bool IsWellFormed => IsEnumValue(Name);

    /// <summary>Gives the provider of a name.</summary>
    /// <param name="name">Letters, digits and underscores, in either case, not starting with a digit.</param>
    /// <returns>The provider, its name in capitals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not of that form.</exception>
    public static PaymentProvider FromName(string name)
    {
        var upper = Argument.NotNull(name, nameof(name)).ToUpperInvariant();
        return IsEnumValue(upper)
            ? new PaymentProvider(upper)
            : throw new ArgumentException($"\"{name}\" is not a provider's name: it must be letters, digits and underscores, such as STRIPE.", nameof(name));
    }

    /// <summary>Tells whether two providers have the same name.</summary>
    /// <param name="left">A provider.</param>
    /// <param name="right">A provider.</param>
    /// <returns>Whether the names are the same.</returns>
    public static bool operator ==(PaymentProvider left, PaymentProvider right) => left.Equals(right);

    /// <summary>Tells whether two providers have different names.</summary>
    /// <param name="left">A provider.</param>
    /// <param name="right">A provider.</param>
    /// <returns>Whether the names differ.</returns>
    public static bool operator !=(PaymentProvider left, PaymentProvider right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PaymentProvider other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PaymentProvider other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Gives the name.</summary>
    /// <returns>The name; empty for the default value.</returns>
    public override string ToString() => Name;

    /// <summary>Keeps whatever text the API sent, so that an answer never fails on a provider that is new.</summary>
    internal static PaymentProvider FromWire(string? text) => new(text);

    private static bool IsEnumValue(string name)
    {
        foreach (var symbol in name)
            if (symbol is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
                return false;

        return name.Length > 0 && name[0] is not (>= '0' and <= '9');
    }
}
