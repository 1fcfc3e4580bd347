using System.Text;

namespace AccruPay.Benchmarks;

/// <summary>Makes the cases in memory: what the SDK asks an emulator, whose answers both sides then get again and again.</summary>
internal static class MemoryCases
{
    private static readonly Uri Endpoint = new("https://accrupay.emulator.test/graphql");

    private static readonly byte[] Refusal = Encoding.UTF8.GetBytes(
        """{"data":null,"errors":[{"message":"The amount is not one.","path":["merchantApiClientTransactionPaymentSessionStartV2"],"extensions":{"code":"BAD_USER_INPUT"}}]}""");

    /// <summary>All cases, by a floor that reads its answers in one of two ways.</summary>
    public static async Task<IReadOnlyList<MemoryCase>> AllAsync(
        HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        var start = await Recording.OfAsync(static (accruPay, _) => StartAsync(accruPay));
        await DocumentCheck.DemandAsync(start, StartAsync);
        var (verify, _) = await VerifyAsync(static answer => answer, completion);
        return
        [
            Of("start", 200, start.Answer, StartAsync, StartAsync, completion),
            verify,
            await PageAsync(100, completion),
            Of("error answer", 100, Refusal, RefusedFloorAsync, RefusedAsync, completion),
        ];
    }

    /// <summary>The answer to a start.</summary>
    public static async Task<byte[]> StartAnswerAsync() => (await Recording.OfAsync(static (accruPay, _) => StartAsync(accruPay))).Answer;

    /// <summary>A verification of a paid session, whose answer may be changed.</summary>
    /// <returns>The case, and the bytes of its answer.</returns>
    public static async Task<(MemoryCase Case, int AnswerBytes)> VerifyAsync(
        Func<byte[], byte[]> change, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        var verify = await Recording.OfAsync(static async (accruPay, emulator) =>
        {
            var session = await accruPay.Transactions.ClientSessions.Payments.StartAsync(Inputs.Start(Inputs.PaidCode));
            emulator.Customer.Pay(session.Id, Emulator.TestCards.Approved);
            await VerifyAsync(accruPay);
        });
        await DocumentCheck.DemandAsync(verify, VerifyAsync);
        var answer = change(verify.Answer);
        var calls = Math.Clamp(2_000_000 / answer.Length, 4, 200);
        return (Of("verify", calls, answer, VerifyAsync, VerifyAsync, completion), answer.Length);
    }

    /// <summary>A page of a number of transactions.</summary>
    public static async Task<MemoryCase> PageAsync(
        int size, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
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
        await DocumentCheck.DemandAsync(page, floor => floor.ListAsync(size));
        return Of(
            $"page of {size}",
            Math.Max(1, 200 / size),
            page.Answer,
            floor => floor.ListAsync(size),
            accruPay => ListAsync(accruPay, size),
            completion);
    }

    private static MemoryCase Of(
        string name,
        int calls,
        byte[] answer,
        Func<FloorClient, Task> floor,
        Func<AccruPayClient, Task> sdk,
        HttpCompletionOption completion)
    {
        var floorClient = new FloorClient(new CannedHandler(answer), Endpoint, Inputs.Secret, completion);
        var accruPay = new AccruPayClient(
            new AccruPayClientOptions { ApiSecret = Inputs.Secret, Endpoint = Endpoint }, new CannedHandler(answer));
        return new MemoryCase(name, calls, () => floor(floorClient), () => sdk(accruPay));
    }

    private static Task StartAsync(FloorClient floor) => floor.StartAsync(FloorInputs.Start("order-456"));

    private static Task VerifyAsync(FloorClient floor) => floor.VerifyAsync(Inputs.PaidCode);

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
            await StartAsync(floor);
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
