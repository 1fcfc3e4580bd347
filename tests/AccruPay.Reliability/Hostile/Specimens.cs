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
        var session = world.Clients.Bare.Transactions.ClientSessions.Payments.StartAsync(Requests.Session(intent with { Code = "specimen-4" })).GetAwaiter().GetResult();
        world.Emulator.Customer.Pay(session.Id, TestCards.Approved);
        return
        [
            Of(world, "merchant", static async client => await client.Merchant.GetAsync()),
            Of(world, "charge", async client => await client.Transactions.Payments.ChargeAsync(Requests.Charge(intent))),
            Of(world, "start", async client => await client.Transactions.ClientSessions.Payments.StartAsync(Requests.Session(intent with { Code = "specimen-5" }))),
            Of(world, "verify", async client => await client.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id))),
            Of(world, "get", async client => await client.Transactions.GetAsync(id)),
            Of(world, "refund", async client => await client.Transactions.RefundAsync(id, 100)),
            Of(world, "settle", async client => await client.Transactions.Authorizations.SettleAsync(TransactionIdentifier.FromId(hold.Id), 100)),
            Of(world, "hold", async client => await client.Transactions.ServerSessions.Authorizations.StartAsync(Requests.Hold(intent with { Code = "specimen-6" }))),
            Of(world, "list", static async client => await FirstPageAsync(client.Transactions.ListAsync(new TransactionFilter { IncludeSecrets = true }))),
            Of(world, "sessions", static async client => await FirstPageAsync(client.Transactions.ClientSessions.ListAsync())),
            Of(world, "methods", async client => await client.PaymentMethods.SyncAllAsync(nuvei.Id, Requests.Customer)),
            Of(world, "config", static async client => await client.Transactions.ClientSessions.GetBaseConfigAsync()),
            Of(world, "refusal", static async client => await client.Transactions.GetAsync(TransactionIdentifier.FromId("unknown"))),
        ];
    }

    private static Specimen Of(MemoryWorld world, string name, Func<AccruPayClient, Task<object>> call)
    {
        using var recorder = new Recorder(world.Emulator.CreateHandler());
        using var client = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = world.Emulator.Merchant.ApiSecret, Endpoint = world.Emulator.Endpoint }, recorder);
        try
        {
            call(client).GetAwaiter().GetResult();
        }
        catch (AccruPayApiException)
        {
            // A refusal is an answer too.
        }

        return new Specimen(name, call, recorder.First);
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

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            if (First.Length == 0)
                First = body;

            answer.Content = Answers.JsonOf(new MemoryStream(body));
            return answer;
        }
    }
}
