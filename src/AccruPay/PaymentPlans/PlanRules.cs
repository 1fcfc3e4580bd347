using System.Numerics;
using System.Text.Json;

namespace AccruPay;

/// <summary>What plans and templates have in common when they are made.</summary>
internal static class PlanRules
{
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which.</exception>
    public static void Demand(BigInteger amount, BigInteger initialAmount, Currency currency, PlanSchedule? schedule, string argumentName)
    {
        Argument.MemberPositive(amount, argumentName, "Amount");
        DemandInitialAmount(initialAmount, $"{argumentName}.InitialAmount");
        DemandCurrency(currency, $"{argumentName}.Currency");
        DemandSchedule(schedule, $"{argumentName}.Schedule");
    }

    public static void DemandInitialAmount(BigInteger amount, string argumentName)
    {
        if (amount < BigInteger.Zero)
            throw new ArgumentException("The initial amount must not be negative, in minor units.", argumentName);
    }

    public static void DemandCurrency(Currency currency, string argumentName)
    {
        if (!currency.IsWellFormed)
            throw new ArgumentException("A currency is needed, such as Currency.Usd.", argumentName);
    }

    public static void DemandSchedule(PlanSchedule? schedule, string argumentName)
    {
        if (schedule is null)
            throw new ArgumentException("A schedule is needed.", argumentName);

        schedule.Validate(argumentName);
    }

    public static void DemandKnown(PaymentPlanTemplateStatus status, string argumentName)
    {
        if (status is not (PaymentPlanTemplateStatus.Enabled or PaymentPlanTemplateStatus.Disabled))
            throw new ArgumentException("The status must be Enabled or Disabled.", argumentName);
    }

    public static void WriteTo(
        Utf8JsonWriter writer, BigInteger amount, BigInteger initialAmount, Currency currency, PlanSchedule schedule)
    {
        WriteAmount(writer, "amount", amount);
        WriteAmount(writer, "initialAmount", initialAmount);
        writer.WriteString("currency", currency.Code);
        schedule.WriteTo(writer);
    }

    public static void WriteAmount(Utf8JsonWriter writer, string name, BigInteger amount)
    {
        writer.WritePropertyName(name);
        IntegerText.WriteValue(writer, amount);
    }
}
