namespace AccruPay.Emulator;

/// <summary>A card that leads to a known outcome. See <see cref="TestCards"/>.</summary>
public sealed class TestCard
{
    private readonly string _nuveiNumber;
    private readonly string _stripeNumber;

    internal TestCard(string name, CardOutcome outcome, string nuveiNumber, string stripeNumber, CardOutcome? storedOutcome = null)
    {
        Name = name;
        Outcome = outcome;
        StoredOutcome = storedOutcome ?? outcome;
        _nuveiNumber = nuveiNumber;
        _stripeNumber = stripeNumber;
    }

    /// <summary>The card's name, as the property of <see cref="TestCards"/>.</summary>
    public string Name { get; }

    /// <summary>What the provider does with it when the customer submits it.</summary>
    public CardOutcome Outcome { get; }

    /// <summary>What the provider does with it when it is stored and the merchant charges it, or holds money on it.</summary>
    public CardOutcome StoredOutcome { get; }

    /// <summary>The card number at a provider.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>16 digits.</returns>
    public string NumberAt(EmulatedProvider provider) => provider == EmulatedProvider.Stripe ? _stripeNumber : _nuveiNumber;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The card as the provider shows it; it expires five years after the year in which it is used.</summary>
    internal CardInfo Describe(EmulatedProvider provider, DateTimeOffset now)
    {
        var number = NumberAt(provider);
        var brand = number[0] == '4' ? "visa" : "mastercard";
        return new CardInfo(brand, string.Concat(number.AsSpan(0, 6), "******", number.AsSpan(12)), 12, now.Year + 5);
    }
}
