// Endpoint and secret are the arguments.
using AccruPay;

var endpoint = new Uri(args[0]);
await using var accruPay = new AccruPayClient(new AccruPayClientOptions { ApiSecret = args[1], Endpoint = endpoint });
Console.WriteLine(await Payment.RunAsync(accruPay, endpoint));
