namespace AccruPay.Benchmarks;

/// <summary>Counts the bytes of one start and of one verification on the wire, by a server in this process.</summary>
internal static class WireComparison
{
    public static async Task<IReadOnlyList<WireResult>> MeasureAsync()
    {
        using var server = await CannedServer.StartAsync();
        using var floor = new FloorClient(new SocketsHttpHandler(), server.Endpoint, Inputs.Secret);
        await using var accruPay = new AccruPayClient(new AccruPayClientOptions { ApiSecret = Inputs.Secret, Endpoint = server.Endpoint });
        var payments = accruPay.Transactions.ClientSessions.Payments;
        return
        [
            await CountAsync(server, "floor", "start", FloorDocuments.Start, () => floor.StartAsync(FloorInputs.Start("order-floor"))),
            await CountAsync(server, "SDK", "start", FloorDocuments.Start, () => payments.StartAsync(Inputs.Start("order-sdk"))),
            await CountAsync(server, "floor", "verify", FloorDocuments.Verify, () => floor.VerifyAsync(Inputs.PaidCode)),
            await CountAsync(
                server,
                "SDK",
                "verify",
                FloorDocuments.Verify,
                () => payments.VerifyAsync(SessionIdentifier.FromMerchantInternalTransactionCode(Inputs.PaidCode))),
            .. await OfNodeAsync(server),
        ];
    }

    // Its rounds are starts and verifications in turn; a round of one call is a start, and one of two is both.
    private static async Task<IReadOnlyList<WireResult>> OfNodeAsync(CannedServer server)
    {
        using var node = await NodeLoad.StartAsync(server.Endpoint);
        if (node is null)
            return [];

        var start = await CountAsync(server, "Node SDK", "start", null, () => node.RunAsync(1, 1));
        var both = await CountAsync(server, "Node SDK", "verify", null, () => node.RunAsync(1, 2));
        return [start, both with { Sent = both.Sent - start.Sent, Received = both.Received - start.Received }];
    }

    private static async Task<WireResult> CountAsync(
        CannedServer server, string client, string call, string? document, Func<Task> run)
    {
        // The first call may open the connection and teach the server its answer.
        await run();
        var (sent, received) = (server.BytesIn, server.BytesOut);
        await run();
        return new WireResult(client, call, document?.Length, server.BytesIn - sent, server.BytesOut - received);
    }
}
