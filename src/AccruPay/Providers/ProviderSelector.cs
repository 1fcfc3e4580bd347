using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Says which of the merchant's provider accounts does the work: one account by its id, or the active account of a
/// type; never both.
/// </summary>
/// <remarks>
/// A request without a selector leaves the choice to AccruPay. Two selectors are equal when they choose in the same
/// way. Immutable and thread-safe.
/// </remarks>
public sealed class ProviderSelector : IEquatable<ProviderSelector>
{
    /// <summary>The arguments by which an operation takes it.</summary>
    internal const string Arguments = "merchantTransactionProviderId:String transactionProvider:TRANSACTION_PROVIDER";

    private static readonly JsonEncodedText AccountName = JsonEncodedText.Encode("merchantTransactionProviderId");
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("transactionProvider");

    private readonly JsonEncodedText _name;
    private readonly string _value;

    private ProviderSelector(JsonEncodedText name, string value)
    {
        _name = name;
        _value = value;
    }

    /// <summary>Chooses one account.</summary>
    /// <param name="transactionProviderId">The id of the merchant's account at a provider; not blank.</param>
    /// <returns>The selector.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transactionProviderId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="transactionProviderId"/> is blank.</exception>
    public static ProviderSelector Account(string transactionProviderId)
    {
        return new ProviderSelector(AccountName, Argument.NotBlank(transactionProviderId, nameof(transactionProviderId)));
    }

    /// <summary>Chooses the merchant's active account of a type.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The selector.</returns>
    /// <exception cref="ArgumentException"><paramref name="provider"/> is the default value, or not a name of the API's form.</exception>
    public static ProviderSelector Type(PaymentProvider provider)
    {
        return provider.IsWellFormed
            ? new ProviderSelector(TypeName, provider.Name)
            : throw new ArgumentException("A provider is needed, such as PaymentProvider.Stripe.", nameof(provider));
    }

    /// <summary>Tells whether two selectors choose in the same way.</summary>
    /// <param name="left">A selector, or null.</param>
    /// <param name="right">A selector, or null.</param>
    /// <returns>Whether they are the same, or both are null.</returns>
    public static bool operator ==(ProviderSelector? left, ProviderSelector? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two selectors choose differently.</summary>
    /// <param name="left">A selector, or null.</param>
    /// <param name="right">A selector, or null.</param>
    /// <returns>Whether they differ, or one of the two is null.</returns>
    public static bool operator !=(ProviderSelector? left, ProviderSelector? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ProviderSelector? other)
    {
        return other is not null && _name.Equals(other._name) && string.Equals(_value, other._value, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProviderSelector);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Gives the API's name of the choice and its value: "transactionProvider: STRIPE".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{_name}: {_value}";

    /// <summary>The id of the account, where one is chosen; else null.</summary>
    internal string? AccountId => _name.Equals(AccountName) ? _value : null;

    /// <summary>Whether a record at this account is one that the selector may have chosen.</summary>
    internal bool Chooses(string? transactionProviderId, PaymentProvider provider)
    {
        return _name.Equals(AccountName)
            ? string.Equals(_value, transactionProviderId, StringComparison.Ordinal)
            : string.Equals(_value, provider.Name, StringComparison.Ordinal);
    }

    /// <summary>Writes the choice as one property.</summary>
    internal void WriteTo(Utf8JsonWriter writer) => WireText.Write(writer, _name, _value);
}
