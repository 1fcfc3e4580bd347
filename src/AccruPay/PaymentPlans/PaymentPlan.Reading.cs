using System.Numerics;
using AccruPay.GraphQL;

namespace AccruPay;

/// <content>How <see cref="PaymentPlan"/> is asked for and read.</content>
public sealed partial record PaymentPlan
{
    /// <summary>The scalar fields of <c>MerchantPaymentPlan</c> that an answer is asked for.</summary>
    internal const string Scalars =
        "id status providerStatus amount initialAmount currency merchantInternalPaymentPlanCode " +
        "merchantInternalPaymentPlanDescription merchantInternalCustomerCode customerId paymentMethodId " +
        "templateId transactionProviderId providerCode providerCustomerCode providerError " +
        "renewalIntervalDays renewalIntervalMonths renewalIntervalYears endsAfterDays endsAfterMonths " +
        "endsAfterYears trialPeriodDays trialPeriodMonths trialPeriodYears periodCount currentPeriodStart " +
        "currentPeriodEnd timeAnchor trialEndsAt startedAt endsAt canceledAt createdAt updatedAt " +
        "providerLastSyncedAt providerLastVerifiedAt payload";

    /// <summary>The fragment by which documents select the record: <c>...L</c>.</summary>
    internal const string Fragment = "fragment L on MerchantPaymentPlan{" + Scalars + "}";

    private static readonly FieldTable Fields = new(
        Scalars + " paymentMethod template transactionProvider transactions", PlanSchedule.Groups);

    internal static FieldTable WireFields => Fields;

    private PaymentPlan(ref WireReader reader)
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
                case "status":
                    Status = reader.ReadEnum<PaymentPlanStatus>(out var statusText);
                    StatusText = statusText;
                    break;
                case "providerStatus":
                    ProviderStatus = reader.ReadEnum<PaymentPlanStatus>(out var providerStatusText);
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
                case "merchantInternalPaymentPlanCode":
                    MerchantInternalPaymentPlanCode = reader.ReadString();
                    break;
                case "merchantInternalPaymentPlanDescription":
                    MerchantInternalPaymentPlanDescription = reader.ReadString();
                    break;
                case "merchantInternalCustomerCode":
                    MerchantInternalCustomerCode = reader.ReadString();
                    break;
                case "customerId":
                    CustomerId = reader.ReadString();
                    break;
                case "paymentMethodId":
                    PaymentMethodId = reader.ReadString();
                    break;
                case "templateId":
                    TemplateId = reader.ReadString();
                    break;
                case "transactionProviderId":
                    TransactionProviderId = reader.ReadString();
                    break;
                case "providerCode":
                    ProviderCode = reader.ReadString();
                    break;
                case "providerCustomerCode":
                    ProviderCustomerCode = reader.ReadString();
                    break;
                case "providerError":
                    ProviderError = reader.ReadString();
                    break;
                case "periodCount":
                    PeriodCount = reader.ReadInt32() ?? 0;
                    break;
                case "currentPeriodStart":
                    CurrentPeriodStart = reader.ReadDate();
                    break;
                case "currentPeriodEnd":
                    CurrentPeriodEnd = reader.ReadDate();
                    break;
                case "timeAnchor":
                    TimeAnchor = reader.ReadDate();
                    break;
                case "trialEndsAt":
                    TrialEndsAt = reader.ReadDate();
                    break;
                case "startedAt":
                    StartedAt = reader.ReadDate();
                    break;
                case "endsAt":
                    EndsAt = reader.ReadDate();
                    break;
                case "canceledAt":
                    CanceledAt = reader.ReadDate();
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
                case "paymentMethod":
                    PaymentMethod = reader.ReadObject(PaymentMethod.Read);
                    break;
                case "template":
                    Template = reader.ReadObject(PaymentPlanTemplate.Read);
                    break;
                case "transactionProvider":
                    TransactionProvider = reader.ReadObject(TransactionProvider.Read);
                    break;
                case "transactions":
                    Transactions = reader.ReadList(Transaction.Read);
                    break;
            }
        }

        WireReader.Require(Id.Length > 0, "id");
    }

    internal static PaymentPlan Read(ref WireReader reader) => new(ref reader);
}
