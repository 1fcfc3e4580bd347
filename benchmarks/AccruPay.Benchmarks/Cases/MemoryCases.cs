using System.Text;

namespace AccruPay.Benchmarks;

/// <summary>Makes the cases in memory: what the SDK asks an emulator, whose answers both sides then get again and again.</summary>
internal static class MemoryCases
{
    private static readonly Uri Endpoint = new("https://accrupay.emulator.test/graphql");

    private static readonly byte[] Refusal = Encoding.UTF8.GetBytes(
        """{"data":null,"errors":[{"message":"The amount is not one.","path":["merchantApiClientTransactionPaymentSessionStartV2"],"extensions":{"code":"BAD_USER_INPUT"}}]}""");

    public static async Task<IReadOnlyList<MemoryCase>> AllAsync()
    {
        var start = await Recording.OfAsync(static (accruPay, _) => StartAsync(accruPay));
        var (verify, _) = await VerifyAsync(static answer => answer);
        DocumentCheck.Demand(start, FloorDocuments.Start);
        return
        [
            Of("start", 200, start.Answer, static floor => floor.StartAsync(FloorInputs.Start("order-456")), StartAsync),
            verify,
            await PageAsync(100),
            Of("error answer", 100, Refusal, RefusedFloorAsync, RefusedAsync),
        ];
    }

    /// <summary>The answer to a start.</summary>
    public static async Task<byte[]> StartAnswerAsync() => (await Recording.OfAsync(static (accruPay, _) => StartAsync(accruPay))).Answer;

    /// <summary>A verification of a paid session, whose answer may be changed.</summary>
    /// <returns>The case, and the bytes of its answer.</returns>
    public static async Task<(MemoryCase Case, int AnswerBytes)> VerifyAsync(Func<byte[], byte[]> change)
    {
        var verify = await Recording.OfAsync(static async (accruPay, emulator) =>
        {
            var session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(Inputs.Start(Inputs.PaidCode));
            emulator.Customer.Pay(session.Id, Emulator.TestCards.Approved);
            await VerifyAsync(accruPay);
        });
        DocumentCheck.Demand(verify, FloorDocuments.Verify);
        var answer = change(verify.Answer);
        var calls = Math.Clamp(2_000_000 / answer.Length, 4, 200);
        return (Of("verify", calls, answer, static floor => floor.VerifyAsync(Inputs.PaidCode), VerifyAsync), answer.Length);
    }

    /// <summary>A page of a number of transactions.</summary>
    public static async Task<MemoryCase> PageAsync(int size)
    {
        var page = await Recording.OfAsync(async (accruPay, emulator) =>
        {
            for (var number = 0; number < size; number++)
            {
                var session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(Inputs.Start($"order-{number}"));
                emulator.Customer.Pay(session.Id, Emulator.TestCards.Approved);
            }

            await ListAsync(accruPay, size);
        });
        DocumentCheck.Demand(page, FloorDocuments.List);
        return Of(
            $"page of {size}", Math.Max(1, 200 / size), page.Answer, floor => floor.ListAsync(size), accruPay => ListAsync(accruPay, size));
    }

    private static MemoryCase Of(string name, int calls, byte[] answer, Func<FloorClient, Task> floor, Func<AccruPayClient, Task> sdk)
    {
        var floorClient = new FloorClient(new CannedHandler(answer), Endpoint, Inputs.Secret);
        var accruPay = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = Inputs.Secret, Endpoint = Endpoint }, new CannedHandler(answer));
        return new MemoryCase(name, calls, () => floor(floorClient), () => sdk(accruPay));
    }

    private static Task StartAsync(AccruPayClient accruPay) =>
        accruPay.Transactions.ClientSessions.Payments.StartAsync(Inputs.Start("order-456"));

    private static Task VerifyAsync(AccruPayClient accruPay) => accruPay.Transactions.ClientSessions.Payments.VerifyAsync(
        SessionIdentifier.FromMerchantInternalTransactionCode(Inputs.PaidCode));

    private static async Task ListAsync(AccruPayClient accruPay, int size)
    {
        await foreach (var page in accruPay.Transactions.ListAsync(new TransactionFilter { PageSize = size }).AsPages())
        {
            if (page.Items.Count != size)
                throw new InvalidOperationException($"The page has {page.Items.Count} records instead of {size}.");

            break;
        }
    }

    private static async Task RefusedFloorAsync(FloorClient floor)
    {
        try
        {
            await floor.StartAsync(FloorInputs.Start("order-456"));
        }
        catch (FloorException)
        {
            return;
        }

        throw new InvalidOperationException("The answer was an error.");
    }

    private static async Task RefusedAsync(AccruPayClient accruPay)
    {
        try
        {
            await StartAsync(accruPay);
        }
        catch (AccruPayValidationException)
        {
            return;
        }

        throw new InvalidOperationException("The answer was an error.");
    }
}
