using System.Diagnostics;
using System.Globalization;
using AccruPay.Reliability;

// Plays seeded schedules of faults against the emulator, and lets its ledger judge what the callers were told.
//   AccruPay.Reliability [--schedules N] [--seed S]      in memory, with a virtual clock
//   AccruPay.Reliability --sockets N [--seed S]          over real sockets, with a clock that runs fast
//   AccruPay.Reliability --fuzz N [--seed S]             spoiled answers: only documented exceptions, little time and memory
//   AccruPay.Reliability --soak N                        many calls at once over sockets: what the process holds stays flat
//   AccruPay.Reliability --replay S                      one schedule, with what happened in it
var arguments = Arguments.Of(args);
if (arguments is null)
{
    Console.Error.WriteLine("usage: AccruPay.Reliability [--schedules N | --sockets N | --fuzz N | --soak N] [--seed S] | --replay S");
    return 2;
}

if (arguments.Mode == Mode.SoakServer)
    return await SoakServer.ServeAsync(Console.In, Console.Out);

var begin = Stopwatch.GetTimestamp();
if (arguments.Mode == Mode.Soak)
{
    var wrong = await Soak.RunAsync(arguments.Count, Console.Out);
    foreach (var failure in wrong)
        Console.WriteLine("  " + failure);

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"soak: {arguments.Count} calls, {wrong.Count} wrong in {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s"));
    return wrong.Count == 0 ? 0 : 1;
}

if (arguments.Mode == Mode.Fuzz)
{
    var wrong = Fuzz.Play(arguments.Seed, arguments.Count, Console.Out);
    foreach (var failure in wrong.Take(20))
        Console.WriteLine("  " + failure);

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: {wrong.Count} wrong in {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s"));
    return wrong.Count == 0 ? 0 : 1;
}

var tally = new Tally();
IReadOnlyList<string> missing = [];
switch (arguments.Mode)
{
    case Mode.Replay:
        Campaign.Replay(arguments.Seed, tally, Console.Out);
        break;
    case Mode.Sockets:
        missing = Campaign.PlayOverSockets(arguments.Seed, arguments.Count, tally);
        break;
    default:
        missing = Campaign.Play(arguments.Seed, arguments.Count, tally);
        break;
}

tally.Print(Console.Out);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seeds {arguments.Seed} to {arguments.Seed + (ulong)arguments.Count - 1} in {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s"));
foreach (var gap in missing)
    Console.WriteLine("  missing: " + gap);

Console.WriteLine($"reliability: {tally.Convictions} convictions, {missing.Count} gaps");
return tally.Convictions == 0 && missing.Count == 0 ? 0 : 1;
