using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>Collects real answers to calls of every shape: records, contexts, lists, arrays, errors.</summary>
internal static class Specimens
{
    public static IReadOnlyList<Specimen> Collect()
    {
        using var world = new MemoryWorld();
        var nuvei = world.Emulator.Merchant.Nuvei;
        var payment = world.Have(IntentKind.Charge, "specimen-1", 5_000, nuvei, world.NuveiCard);
        var hold = world.Have(IntentKind.ServerHold, "specimen-2", 5_000, nuvei, world.NuveiCard);
        var intent = new Intent { Kind = IntentKind.Charge, Code = "specimen-3", Amount = 5_000, Account = nuvei, PaymentMethodId = world.NuveiCard };
        var id = TransactionIdentifier.FromId(payment.Id);
        var session = world.Clients.Preparing.Transactions.ClientSessions.Payments.StartAsync(Requests.Session(intent with { Code = "specimen-4" })).GetAwaiter().GetResult();
        world.Emulator.Customer.Pay(session.Id, TestCards.Approved);
        return
        [
            Of(world, "merchant", static async (client, token) => await client.Merchant.GetAsync(token)),
            Of(world, "charge", async (client, token) => await client.Transactions.Payments.ChargeAsync(Requests.Charge(intent), token)),
            Of(world, "start", async (client, token) => await client.Transactions.ClientSessions.Payments.StartAsync(Requests.Session(intent with { Code = "specimen-5" }), token)),
            Of(world, "verify", async (client, token) => await client.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id), token)),
            Of(world, "get", async (client, token) => await client.Transactions.GetAsync(id, token)),
            Of(world, "refund", async (client, token) => await client.Transactions.RefundAsync(id, 100, token)),
            Of(world, "settle", async (client, token) => await client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId(hold.Id), 100, token)),
            Of(world, "hold", async (client, token) => await client.Transactions.ServerSessions.Authorizations.StartAsync(Requests.Hold(intent with { Code = "specimen-6" }), token)),
            Of(world, "list", static async (client, token) => await FirstPageAsync(client.Transactions.ListAsync(new TransactionFilter { IncludeSecrets = true }, token))),
            Of(world, "sessions", static async (client, token) => await FirstPageAsync(client.Transactions.ClientSessions.ListAsync(cancellationToken: token))),
            Of(world, "methods", async (client, token) => await client.PaymentMethods.SyncAllAsync(nuvei.Id, Requests.Customer, token)),
            Of(world, "config", static async (client, token) => await client.Transactions.ClientSessions.GetBaseConfigAsync(cancellationToken: token)),
            Of(world, "refusal", static async (client, token) => await client.Transactions.GetAsync(TransactionIdentifier.FromId("unknown"), token)),
        ];
    }

    private static Specimen Of(MemoryWorld world, string name, Func<AccruPayClient, CancellationToken, Task<object>> call)
    {
        using var recorder = new Recorder(world.Emulator.CreateHandler());
        using var client = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = world.Emulator.Merchant.ApiSecret, Endpoint = world.Emulator.Endpoint }, recorder);
        try
        {
            call(client, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (AccruPayApiException)
        {
            // A refusal is an answer too.
        }

        return new Specimen(name, recorder.Operation, call, recorder.First);
    }

    private static async Task<object> FirstPageAsync<T>(PagedList<T> list)
    {
        await foreach (var page in list.AsPages())
            return page;

        return list;
    }

    private sealed class Recorder(HttpMessageHandler service) : DelegatingHandler(service)
    {
        public byte[] First { get; private set; } = [];

        public string Operation { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var operation = Operations.NameIn(await request.Content!.ReadAsStringAsync(cancellationToken));
            var answer = await base.SendAsync(request, cancellationToken);
            var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            if (First.Length == 0)
                (First, Operation) = (body, operation);

            answer.Content = Answers.JsonOf(new MemoryStream(body));
            return answer;
        }
    }
}
