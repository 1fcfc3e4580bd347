namespace AccruPay.Emulator;

/// <summary>A length of time by the calendar.</summary>
internal sealed record Interval(int Days, int Months, int Years);
