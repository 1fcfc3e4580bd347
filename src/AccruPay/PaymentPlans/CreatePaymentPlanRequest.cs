using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>
/// Makes a payment plan: from then on the provider charges a stored payment method by itself. The API wants price and
/// schedule again, although the template has them; <see cref="FromTemplate"/> takes them over.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed record CreatePaymentPlanRequest : IRequest
{
    /// <summary>The id of the merchant's account at the provider, which template and payment method belong to.</summary>
    public required string TransactionProviderId { get; init; }

    /// <summary>The service's id of the template.</summary>
    public required string TemplateId { get; init; }

    /// <summary>The service's id of the stored payment method that is charged.</summary>
    public required string PaymentMethodId { get; init; }

    /// <summary>
    /// The merchant's own code of the plan; not blank. Make it before the call and store it: by it a plan whose answer
    /// was lost is found again.
    /// </summary>
    public required string MerchantInternalPaymentPlanCode { get; init; }

    /// <summary>The merchant's own description; null (the default) leaves it out.</summary>
    public string? MerchantInternalPaymentPlanDescription { get; init; }

    /// <summary>The customer whom the payment method belongs to.</summary>
    public required CustomerSelector Customer { get; init; }

    /// <summary>
    /// The amount of each renewal, in minor units of <see cref="Currency"/> (10000 is 100.00 USD); positive.
    /// </summary>
    public required BigInteger Amount { get; init; }

    /// <summary>
    /// The amount of the first charge, in minor units of <see cref="Currency"/>; zero for none. The API requires it,
    /// although its documentation calls it optional.
    /// </summary>
    public required BigInteger InitialAmount { get; init; }

    /// <summary>The currency of both amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>How often the plan charges, for how long, and after which trial.</summary>
    public required PlanSchedule Schedule { get; init; }

    /// <summary>Takes account, price and schedule from a template.</summary>
    /// <param name="template">The template, as the service gave it.</param>
    /// <param name="paymentMethodId">The service's id of the stored payment method that is charged.</param>
    /// <param name="customer">The customer whom the payment method belongs to.</param>
    /// <param name="merchantInternalPaymentPlanCode">The merchant's own code of the plan.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    public static CreatePaymentPlanRequest FromTemplate(
        PaymentPlanTemplate template, string paymentMethodId, CustomerSelector customer, string merchantInternalPaymentPlanCode)
    {
        Argument.NotNull(template, nameof(template));
        return new CreatePaymentPlanRequest
        {
            TransactionProviderId = template.TransactionProviderId ?? "",
            TemplateId = template.Id,
            PaymentMethodId = paymentMethodId,
            MerchantInternalPaymentPlanCode = merchantInternalPaymentPlanCode,
            Customer = customer,
            Amount = template.Amount,
            InitialAmount = template.InitialAmount,
            Currency = template.Currency,
            Schedule = template.Schedule,
        };
    }

    /// <summary>Shows the plan's code only.</summary>
    public override string ToString() =>
        $"CreatePaymentPlanRequest {{ MerchantInternalPaymentPlanCode = {MerchantInternalPaymentPlanCode} }}";

    void IRequest.Validate(string argumentName)
    {
        Argument.MemberNotBlank(TransactionProviderId, argumentName, nameof(TransactionProviderId));
        Argument.MemberNotBlank(TemplateId, argumentName, nameof(TemplateId));
        Argument.MemberNotBlank(PaymentMethodId, argumentName, nameof(PaymentMethodId));
        Argument.MemberNotBlank(MerchantInternalPaymentPlanCode, argumentName, nameof(MerchantInternalPaymentPlanCode));
        PlanRules.Demand(Amount, InitialAmount, Currency, Schedule, argumentName);
        if (Customer is null)
            throw new ArgumentException("A customer is needed.", $"{argumentName}.{nameof(Customer)}");

        Customer.Validate($"{argumentName}.{nameof(Customer)}");
    }

    /// <summary>Whether a plan is one that this request asks for.</summary>
    internal bool IsNamesake(PaymentPlan plan) =>
        WireText.IsSame(MerchantInternalPaymentPlanCode, plan.MerchantInternalPaymentPlanCode)
        && WireText.IsSame(TransactionProviderId, plan.TransactionProviderId);

    internal bool IsLike(PaymentPlan plan) =>
        IsNamesake(plan)
        && plan.Amount == Amount
        && plan.InitialAmount == InitialAmount
        && plan.Currency == Currency
        && plan.Schedule == Schedule
        && WireText.IsSame(PaymentMethodId, plan.PaymentMethodId)
        && WireText.IsSame(TemplateId, plan.TemplateId);

    internal void WriteVariables(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("data");
        writer.WriteString("templateId", TemplateId);
        writer.WriteString("paymentMethodId", PaymentMethodId);
        writer.WriteString("merchantInternalPaymentPlanCode", MerchantInternalPaymentPlanCode);
        if (MerchantInternalPaymentPlanDescription is not null)
            writer.WriteString("merchantInternalPaymentPlanDescription", MerchantInternalPaymentPlanDescription);

        writer.WritePropertyName("customer");
        Customer.WriteTo(writer);
        PlanRules.WriteTo(writer, Amount, InitialAmount, Currency, Schedule);
        writer.WriteEndObject();
        writer.WriteString("merchantTransactionProviderId", TransactionProviderId);
    }
}
