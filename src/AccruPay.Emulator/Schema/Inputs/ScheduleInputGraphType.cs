using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>What is created with a schedule, all of which is required: a plan and its template.</summary>
internal abstract class ScheduleInputGraphType<T> : TableInputGraphType<T>
    where T : class
{
    protected ScheduleInputGraphType(string name)
        : base(name)
    {
        Required<BigIntGraphType>("amount", "initialAmount");
        Required<CurrencyEnum>("currency");
        Required<IntGraphType>(IntervalFields.Names);
    }

    protected static EmulatedPaymentSchedule ReadSchedule(InputValues values) => new()
    {
        Amount = values.Value<BigInteger>("amount") ?? BigInteger.Zero,
        InitialAmount = values.Value<BigInteger>("initialAmount") ?? BigInteger.Zero,
        Currency = values.RequiredText("currency"),
        Renewal = IntervalFields.Read(values, IntervalFields.Renewal, EmulatedInterval.None),
        EndsAfter = IntervalFields.Read(values, IntervalFields.EndsAfter, EmulatedInterval.None),
        Trial = IntervalFields.Read(values, IntervalFields.Trial, EmulatedInterval.None),
    };
}
