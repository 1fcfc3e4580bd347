using System.Numerics;
using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="PaymentPlanTemplate"/> is asked for and read.</content>
public sealed partial record PaymentPlanTemplate
{
    /// <summary>The scalar fields of <c>MerchantPaymentPlanTemplate</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id name description providerStatus amount initialAmount currency renewalIntervalDays " +
        "renewalIntervalMonths renewalIntervalYears endsAfterDays endsAfterMonths endsAfterYears " +
        "trialPeriodDays trialPeriodMonths trialPeriodYears transactionProviderId providerCode " +
        "providerParentTemplateCode providerError createdAt updatedAt providerLastSyncedAt " +
        "providerLastVerifiedAt payload";

    /// <summary>The fragment by which documents select the record: <c>...E</c>.</summary>
    internal const string Fragment = "fragment E on MerchantPaymentPlanTemplate{" + Scalars + "}";

    private static readonly FieldTable Fields = new(Scalars, PlanSchedule.Groups);

    internal static FieldTable WireFields => Fields;

    private PaymentPlanTemplate(ref WireReader reader)
    {
        var position = 0;
        while (reader.NextField(Fields, ref position))
        {
            if (reader.Group.Length > 0)
            {
                Schedule = PlanSchedule.Read(Schedule, ref reader, Fields, ref position);
                continue;
            }

            switch (reader.Name)
            {
                case "id":
                    Id = reader.ReadString() ?? "";
                    break;
                case "name":
                    Name = reader.ReadString();
                    break;
                case "description":
                    Description = reader.ReadString();
                    break;
                case "providerStatus":
                    ProviderStatus = reader.ReadEnum<PaymentPlanTemplateStatus>(out var providerStatusText);
                    ProviderStatusText = providerStatusText;
                    break;
                case "amount":
                    Amount = reader.ReadRequiredAmount("amount");
                    break;
                case "initialAmount":
                    InitialAmount = reader.ReadRequiredAmount("initialAmount");
                    break;
                case "currency":
                    Currency = reader.ReadString() is { } currency ? Currency.FromWire(currency) : default;
                    break;
                case "transactionProviderId":
                    TransactionProviderId = reader.ReadString();
                    break;
                case "providerCode":
                    ProviderCode = reader.ReadString();
                    break;
                case "providerParentTemplateCode":
                    ProviderParentTemplateCode = reader.ReadString();
                    break;
                case "providerError":
                    ProviderError = reader.ReadString();
                    break;
                case "createdAt":
                    CreatedAt = reader.ReadDate();
                    break;
                case "updatedAt":
                    UpdatedAt = reader.ReadDate();
                    break;
                case "providerLastSyncedAt":
                    ProviderLastSyncedAt = reader.ReadDate();
                    break;
                case "providerLastVerifiedAt":
                    ProviderLastVerifiedAt = reader.ReadDate();
                    break;
                case "payload":
                    Payload = reader.ReadPayload();
                    break;
            }
        }

        WireReader.Require(Id.Length > 0, "id");
    }

    internal static PaymentPlanTemplate Read(ref WireReader reader) => new(ref reader);
}
