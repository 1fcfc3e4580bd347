using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Names one session that the server started, by exactly one of its three keys. There is no token, since no browser takes
/// part.
/// </summary>
/// <remarks>
/// Two identifiers are equal when they have the same key with the same value. Immutable and thread-safe.
/// </remarks>
public sealed class ServerSessionIdentifier : IEquatable<ServerSessionIdentifier>
{
    /// <summary>The arguments by which an operation takes it.</summary>
    internal const string Arguments = "id:String providerCode:String merchantInternalTransactionCode:String";

    private readonly IdentifierKey _key;

    private ServerSessionIdentifier(IdentifierKey key) => _key = key;

    /// <summary>The API's name of the key.</summary>
    internal string Key => _key.Name;

    /// <summary>The value of the key.</summary>
    internal string Value => _key.Value;

    /// <summary>The same key, by which any session can be looked for.</summary>
    internal SessionIdentifier ToSessionIdentifier() => SessionIdentifier.FromKey(_key);

    /// <summary>The merchant's own code, where the session is named by it; else null.</summary>
    internal string? TransactionCode => _key.TransactionCode;

    /// <summary>Names a session by its id in AccruPay.</summary>
    /// <param name="id">The id; not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public static ServerSessionIdentifier FromId(string id) => new(IdentifierKey.Id(id));

    /// <summary>Names a session by its code at the payment provider.</summary>
    /// <param name="providerCode">The provider's code; not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="providerCode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="providerCode"/> is blank.</exception>
    public static ServerSessionIdentifier FromProviderCode(string providerCode) => new(IdentifierKey.ProviderCode(providerCode));

    /// <summary>Names a session by the merchant's own code.</summary>
    /// <param name="merchantInternalTransactionCode">The merchant's code; not blank.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merchantInternalTransactionCode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="merchantInternalTransactionCode"/> is blank.</exception>
    public static ServerSessionIdentifier FromMerchantInternalTransactionCode(string merchantInternalTransactionCode)
    {
        return new ServerSessionIdentifier(IdentifierKey.MerchantInternalTransactionCode(merchantInternalTransactionCode));
    }

    /// <summary>Names a session by the one key that is given, where only the input of a run tells which one that is.</summary>
    /// <param name="id">The id in AccruPay, or null.</param>
    /// <param name="providerCode">The provider's code, or null.</param>
    /// <param name="merchantInternalTransactionCode">The merchant's code, or null.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentException">None or several are not null, or the one that is given is blank.</exception>
    public static ServerSessionIdentifier FromExactlyOne(
        string? id = null,
        string? providerCode = null,
        string? merchantInternalTransactionCode = null)
    {
        ExactlyOne.Require(
            (nameof(id), id),
            (nameof(providerCode), providerCode),
            (nameof(merchantInternalTransactionCode), merchantInternalTransactionCode));

        if (id is not null) return FromId(id);
        return providerCode is not null
            ? FromProviderCode(providerCode)
            : FromMerchantInternalTransactionCode(merchantInternalTransactionCode!);
    }

    /// <summary>Tells whether two identifiers have the same key with the same value.</summary>
    /// <param name="left">An identifier, or null.</param>
    /// <param name="right">An identifier, or null.</param>
    /// <returns>Whether they are the same, or both are null.</returns>
    public static bool operator ==(ServerSessionIdentifier? left, ServerSessionIdentifier? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two identifiers differ in their key or its value.</summary>
    /// <param name="left">An identifier, or null.</param>
    /// <param name="right">An identifier, or null.</param>
    /// <returns>Whether they differ, or one of the two is null.</returns>
    public static bool operator !=(ServerSessionIdentifier? left, ServerSessionIdentifier? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ServerSessionIdentifier? other) => other is not null && _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServerSessionIdentifier);

    /// <inheritdoc/>
    public override int GetHashCode() => _key.GetHashCode();

    /// <summary>Gives the key and its value: "id: 123".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _key.ToString();

    /// <summary>Writes the key as one property.</summary>
    internal void WriteTo(Utf8JsonWriter writer) => _key.WriteTo(writer);
}
