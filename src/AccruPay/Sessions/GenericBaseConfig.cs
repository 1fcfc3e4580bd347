using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>What the browser needs for a provider that takes one public key, such as Stripe.</summary>
public sealed record GenericBaseConfig : ProviderBaseConfig
{
    internal const string Scalars = "provider publicKey";

    private static readonly FieldTable Fields = new(Scalars);

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public GenericBaseConfig()
    {
    }

    private GenericBaseConfig(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "provider":
                    Provider = reader.ReadString() is { } provider ? PaymentProvider.FromWire(provider) : default;
                    break;
                case "publicKey":
                    PublicKey = reader.ReadString();
                    break;
            }
        }
    }

    /// <summary>The provider.</summary>
    public PaymentProvider Provider { get; init; }

    /// <summary>The publishable key; null where the provider has none.</summary>
    public string? PublicKey { get; init; }

    internal static new GenericBaseConfig Read(ref WireReader reader) => new(ref reader);
}
