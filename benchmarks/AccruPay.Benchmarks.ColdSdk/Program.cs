using AccruPay;
using AccruPay.Benchmarks;

// The SDK's first call, and nothing else: ENDPOINT SECRET CODE. Published and timed by "compare --cold".
using var accruPay = new AccruPayClient(new AccruPayClientOptions { ApiSecret = args[1], Endpoint = new Uri(args[0]) });
var session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(Inputs.Start(args[2]));
ColdReport.Write(session.Id);
