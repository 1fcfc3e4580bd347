using System.Globalization;
using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>The schedule of a plan as fields of an act: amounts as texts, intervals as objects of days, months and years.</summary>
internal static class PlanScheduleFields
{
    public static void Write(Utf8JsonWriter json, EmulatedPaymentSchedule schedule)
    {
        json.WriteStartObject("schedule");
        json.WriteString("amount", schedule.Amount.ToString(CultureInfo.InvariantCulture));
        json.WriteString("initialAmount", schedule.InitialAmount.ToString(CultureInfo.InvariantCulture));
        json.WriteString("currency", schedule.Currency);
        Write(json, "renewal", schedule.Renewal);
        Write(json, "endsAfter", schedule.EndsAfter);
        Write(json, "trial", schedule.Trial);
        json.WriteEndObject();
    }

    public static EmulatedPaymentSchedule Read(ActFields act)
    {
        var fields = act.Object("schedule") ?? throw new ActFieldException("The field 'schedule' is needed: an object of amount, currency and renewal, and of initialAmount, endsAfter and trial where they are wanted.");
        fields.RefuseOthers("amount", "initialAmount", "currency", "renewal", "endsAfter", "trial");
        return new EmulatedPaymentSchedule
        {
            Amount = fields.Amount("amount"),
            InitialAmount = fields.OptionalAmount("initialAmount") ?? 0,
            Currency = fields.Text("currency"),
            Renewal = Interval(fields, "renewal"),
            EndsAfter = Interval(fields, "endsAfter"),
            Trial = Interval(fields, "trial"),
        };
    }

    private static void Write(Utf8JsonWriter json, string name, EmulatedInterval interval)
    {
        json.WriteStartObject(name);
        json.WriteNumber("days", interval.Days);
        json.WriteNumber("months", interval.Months);
        json.WriteNumber("years", interval.Years);
        json.WriteEndObject();
    }

    private static EmulatedInterval Interval(ActFields fields, string name)
    {
        if (fields.Object(name) is not { } parts)
            return EmulatedInterval.None;
        parts.RefuseOthers("days", "months", "years");
        return new EmulatedInterval(Part("days"), Part("months"), Part("years"));

        int Part(string part) => parts.Number(part, 0, int.MinValue, int.MaxValue);
    }
}
