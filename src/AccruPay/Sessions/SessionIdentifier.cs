using System.Diagnostics;
using System.Text.Json;

namespace AccruPay;

/// <summary>Names one session, by exactly one of its four keys.</summary>
/// <remarks>
/// Two identifiers are equal when they have the same key with the same value. Immutable and thread-safe.
/// </remarks>
public sealed class SessionIdentifier : IEquatable<SessionIdentifier>
{
    /// <summary>The arguments by which an operation takes it.</summary>
    internal const string Arguments = "id:String token:String providerCode:String merchantInternalTransactionCode:String";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly IdentifierKey _key;

    private SessionIdentifier(IdentifierKey key) => _key = key;

    /// <summary>The API's name of the key.</summary>
    internal string Key => _key.Name;

    /// <summary>The value of the key; a token is a secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Value => _key.Value;

    /// <summary>The merchant's own code, where the session is named by it; else null.</summary>
    internal string? TransactionCode => _key.TransactionCode;

    internal static SessionIdentifier FromKey(IdentifierKey key) => new(key);

    /// <summary>Names a session by its id in AccruPay.</summary>
    /// <param name="id">The id; not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public static SessionIdentifier FromId(string id) => new(IdentifierKey.Id(id));

    /// <summary>Names a session by its token, a secret: <see cref="ToString"/> hides it.</summary>
    /// <param name="token">The token; not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="token"/> is blank.</exception>
    public static SessionIdentifier FromToken(string token) => new(IdentifierKey.Token(token));

    /// <summary>Names a session by its token, as it stands on the session: <see cref="ToString"/> hides it.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    public static SessionIdentifier FromToken(Secret token) => FromToken(Argument.NotNull(token, nameof(token)).Reveal());

    /// <summary>Names a session by its code at the payment provider.</summary>
    /// <param name="providerCode">The provider's code; not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="providerCode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="providerCode"/> is blank.</exception>
    public static SessionIdentifier FromProviderCode(string providerCode) => new(IdentifierKey.ProviderCode(providerCode));

    /// <summary>Names a session by the merchant's own code, the one that it was started with.</summary>
    /// <param name="merchantInternalTransactionCode">The merchant's code; not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merchantInternalTransactionCode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="merchantInternalTransactionCode"/> is blank.</exception>
    public static SessionIdentifier FromMerchantInternalTransactionCode(string merchantInternalTransactionCode)
    {
        return new SessionIdentifier(IdentifierKey.MerchantInternalTransactionCode(merchantInternalTransactionCode));
    }

    /// <summary>Names a session by the one key that is given, where only the input of a run tells which one that is.</summary>
    /// <param name="id">The id in AccruPay, or null.</param>
    /// <param name="token">The token, or null.</param>
    /// <param name="providerCode">The provider's code, or null.</param>
    /// <param name="merchantInternalTransactionCode">The merchant's code, or null.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentException">None or several are not null, or the one that is given is blank.</exception>
    public static SessionIdentifier FromExactlyOne(
        string? id = null,
        string? token = null,
        string? providerCode = null,
        string? merchantInternalTransactionCode = null)
    {
        ExactlyOne.Require(
            (nameof(id), id),
            (nameof(token), token),
            (nameof(providerCode), providerCode),
            (nameof(merchantInternalTransactionCode), merchantInternalTransactionCode));

        if (id is not null) return FromId(id);
        if (token is not null) return FromToken(token);
        return providerCode is not null
            ? FromProviderCode(providerCode)
            : FromMerchantInternalTransactionCode(merchantInternalTransactionCode!);
    }

    /// <summary>Tells whether two identifiers have the same key with the same value.</summary>
    /// <param name="left">An identifier, or null.</param>
    /// <param name="right">An identifier, or null.</param>
    /// <returns>Whether they are the same, or both are null.</returns>
    public static bool operator ==(SessionIdentifier? left, SessionIdentifier? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two identifiers differ in their key or its value.</summary>
    /// <param name="left">An identifier, or null.</param>
    /// <param name="right">An identifier, or null.</param>
    /// <returns>Whether they differ, or one of the two is null.</returns>
    public static bool operator !=(SessionIdentifier? left, SessionIdentifier? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SessionIdentifier? other) => other is not null && _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SessionIdentifier);

    /// <inheritdoc/>
    public override int GetHashCode() => _key.GetHashCode();

    /// <summary>Gives the key and its value, "id: 123"; a token is hidden: "token: [secret]".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _key.ToString();

    /// <summary>Writes the key as one property.</summary>
    internal void WriteTo(Utf8JsonWriter writer) => _key.WriteTo(writer);
}
