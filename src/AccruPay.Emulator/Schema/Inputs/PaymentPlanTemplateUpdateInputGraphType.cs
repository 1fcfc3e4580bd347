using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>
/// MerchantPaymentPlanTemplateUpdateSchema. A field that is left out stays as it is. Null empties the description; any other
/// field cannot be empty, so that null leaves it as it is.
/// </summary>
internal sealed class PaymentPlanTemplateUpdateInputGraphType : TableInputGraphType<UpdatePaymentPlanTemplate>
{
    public PaymentPlanTemplateUpdateInputGraphType()
        : base("MerchantPaymentPlanTemplateUpdateSchema")
    {
        Optional<StringGraphType>("name", "description");
        Optional<BigIntGraphType>("amount", "initialAmount");
        Optional<CurrencyEnum>("currency");
        Optional<PaymentPlanTemplateStatusEnum>("providerStatus");
        Optional<IntGraphType>(IntervalFields.Names);
    }

    protected override UpdatePaymentPlanTemplate Read(InputValues values) => new(template => template with
    {
        Name = values.Text("name") ?? template.Name,
        Description = values.Has("description") ? values.Text("description") : template.Description,
        Status = values.Value<EmulatedPaymentPlanTemplateStatus>("providerStatus") ?? template.Status,
        StatusAtProvider = values.Value<EmulatedPaymentPlanTemplateStatus>("providerStatus") ?? template.StatusAtProvider,
        Schedule = Change(values, template.Schedule),
    });

    private static EmulatedPaymentSchedule Change(InputValues values, EmulatedPaymentSchedule schedule) => new()
    {
        Amount = values.Value<BigInteger>("amount") ?? schedule.Amount,
        InitialAmount = values.Value<BigInteger>("initialAmount") ?? schedule.InitialAmount,
        Currency = values.Text("currency") ?? schedule.Currency,
        Renewal = IntervalFields.Read(values, IntervalFields.Renewal, schedule.Renewal),
        EndsAfter = IntervalFields.Read(values, IntervalFields.EndsAfter, schedule.EndsAfter),
        Trial = IntervalFields.Read(values, IntervalFields.Trial, schedule.Trial),
    };
}
