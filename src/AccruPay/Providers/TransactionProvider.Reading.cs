using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="TransactionProvider"/> is asked for and read.</content>
public sealed partial record TransactionProvider
{
    /// <summary>The scalar fields of <c>MerchantTransactionProvider</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id provider status merchantId applicationId providerCode createdAt updatedAt";

    /// <summary>The fragment by which documents select the record: <c>...P</c>.</summary>
    internal const string Fragment = "fragment P on MerchantTransactionProvider{" + Scalars + "}";

    private static readonly FieldTable Fields = new(Scalars);

    internal static FieldTable WireFields => Fields;

    private TransactionProvider(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            switch (reader.Name)
            {
                case "id":
                    Id = reader.ReadString() ?? "";
                    break;
                case "provider":
                    Provider = reader.ReadString() is { } provider ? PaymentProvider.FromWire(provider) : default;
                    break;
                case "status":
                    Status = reader.ReadEnum<TransactionProviderStatus>(out var statusText);
                    StatusText = statusText;
                    break;
                case "merchantId":
                    MerchantId = reader.ReadString();
                    break;
                case "applicationId":
                    ApplicationId = reader.ReadString();
                    break;
                case "providerCode":
                    ProviderCode = reader.ReadString();
                    break;
                case "createdAt":
                    CreatedAt = reader.ReadDate();
                    break;
                case "updatedAt":
                    UpdatedAt = reader.ReadDate();
                    break;
            }
        }

        WireReader.Require(Id.Length > 0, "id");
    }

    internal static TransactionProvider Read(ref WireReader reader) => new(ref reader);
}
