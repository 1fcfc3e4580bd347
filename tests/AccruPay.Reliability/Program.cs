using System.Diagnostics;
using System.Globalization;
using AccruPay.Reliability;

// Plays seeded schedules of faults against the emulator, and lets its ledger judge what the callers were told.
//   AccruPay.Reliability [--schedules N] [--seed S]      in memory, with a virtual clock
//   AccruPay.Reliability --sockets N [--seed S]          over real sockets, with a clock that runs fast
//   AccruPay.Reliability --replay S                      one schedule, with what happened in it
var arguments = Arguments.Of(args);
if (arguments is null)
{
    Console.Error.WriteLine("usage: AccruPay.Reliability [--schedules N | --sockets N] [--seed S] | --replay S");
    return 2;
}

var tally = new Tally();
var begin = Stopwatch.GetTimestamp();
if (arguments.IsReplay)
    Campaign.Replay(arguments.Seed, tally, Console.Out);
else if (arguments.OverSockets)
    Campaign.PlayOverSockets(arguments.Seed, arguments.Schedules, tally);
else
    Campaign.Play(arguments.Seed, arguments.Schedules, tally);

tally.Print(Console.Out);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds {arguments.Seed} to {arguments.Seed + (ulong)arguments.Schedules - 1} in {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s"));
Console.WriteLine($"reliability: {tally.Convictions} convictions");
return tally.Convictions == 0 ? 0 : 1;
