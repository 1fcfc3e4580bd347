using AccruPay.Benchmarks;

// The floor's first call, and nothing else: ENDPOINT SECRET CODE. Published and timed by "compare --cold".
using var floor = new FloorClient(new SocketsHttpHandler(), new Uri(args[0]), args[1]);
var session = await floor.StartAsync(FloorInputs.Start(args[2]));
ColdReport.Write(session.Id);
