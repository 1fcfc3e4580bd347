using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>What Nuvei's form in the browser needs.</summary>
public sealed record NuveiBaseConfig : ProviderBaseConfig
{
    internal const string Scalars = "merchantId merchantSiteId env";

    private static readonly FieldTable Fields = new(Scalars);

    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public NuveiBaseConfig()
    {
    }

    private NuveiBaseConfig(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "merchantId":
                    MerchantId = reader.ReadString();
                    break;
                case "merchantSiteId":
                    MerchantSiteId = reader.ReadString();
                    break;
                case "env":
                    Env = reader.ReadString();
                    break;
            }
        }
    }

    /// <summary>The merchant's id at Nuvei.</summary>
    public string? MerchantId { get; init; }

    /// <summary>The merchant's site at Nuvei.</summary>
    public string? MerchantSiteId { get; init; }

    /// <summary>Nuvei's environment: <c>prod</c> or <c>int</c> (sandbox).</summary>
    public string? Env { get; init; }

    internal static new NuveiBaseConfig Read(ref WireReader reader) => new(ref reader);
}
