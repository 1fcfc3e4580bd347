using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>What a browser needs to load a provider's form before there is a session.</summary>
public sealed record SessionBaseConfig
{
    private static readonly FieldTable Fields = new("provider data");

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public SessionBaseConfig()
    {
    }

    private SessionBaseConfig(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "provider":
                    Provider = reader.ReadString() is { } provider ? PaymentProvider.FromWire(provider) : default;
                    break;
                case "data":
                    Data = reader.ReadObject(ProviderBaseConfig.Read);
                    break;
            }
        }

        WireReader.Require(!Provider.IsDefault, "provider");
    }

    /// <summary>The provider.</summary>
    public PaymentProvider Provider { get; init; }

    /// <summary>The provider's own settings; null where this version does not know their kind.</summary>
    public ProviderBaseConfig? Data { get; init; }

    /// <summary>Shows the provider.</summary>
    public override string ToString() => $"SessionBaseConfig {{ Provider = {Provider} }}";

    internal static SessionBaseConfig Read(ref WireReader reader) => new(ref reader);
}
