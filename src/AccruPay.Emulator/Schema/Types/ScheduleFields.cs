using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>The fields of a schedule, shared by plans and templates.</summary>
internal static class ScheduleFields
{
    public static Action<FieldTable<T>> Of<T>(Func<T, EmulatedPaymentSchedule> schedule)
        where T : class => table => table
        .Required<BigIntGraphType>("amount", source => schedule(source).Amount)
        .Required<BigIntGraphType>("initialAmount", source => schedule(source).InitialAmount)
        .Required<CurrencyEnum>("currency", source => schedule(source).Currency)
        .Group(Interval<T>("renewalInterval", source => schedule(source).Renewal))
        .Group(Interval<T>("endsAfter", source => schedule(source).EndsAfter))
        .Group(Interval<T>("trialPeriod", source => schedule(source).Trial));

    private static Action<FieldTable<T>> Interval<T>(string prefix, Func<T, EmulatedInterval> interval)
        where T : class => table => table
        .Required<IntGraphType>(prefix + "Days", source => interval(source).Days)
        .Required<IntGraphType>(prefix + "Months", source => interval(source).Months)
        .Required<IntGraphType>(prefix + "Years", source => interval(source).Years);
}
