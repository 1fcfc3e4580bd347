using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Conformance;

/// <summary>
/// A merchant's days with the service, told by the .NET SDK as tests/conformance/story.mjs tells it by the Node SDK: step by step the
/// same. What that SDK cannot say (holds, for example) is not in it.
/// </summary>
internal sealed class Story(AccruPayClient accruPay, World world)
{
    private readonly List<string> _told = [];
    private readonly StoryRequests _requests = new(world);

    /// <summary>Tells it.</summary>
    /// <returns>What the client was told, a line each.</returns>
    public static async Task<IReadOnlyList<string>> TellAsync(World world)
    {
        await using var accruPay = new AccruPayClient(new AccruPayClientOptions { ApiSecret = world.ApiSecret, Endpoint = world.Endpoint });
        var story = new Story(accruPay, world);
        await story.RunAsync();
        return story._told;
    }

    private async Task RunAsync()
    {
        await CheckoutAsync();
        await RefundsAsync();
        var paymentMethodId = await StoredCardsAsync();
        await DebitsAsync();
        var plan = await PlanAsync(paymentMethodId);
        world.PassHours(96);
        await FourDaysLaterAsync(plan.Id);
        world.PassHours(72);
        Tell("the plan stays canceled", await accruPay.PaymentPlans.GetAsync(plan.Id));
        await foreach (var page in accruPay.Transactions.ListAsync(new TransactionFilter { PageSize = 100 }).AsPages())
            _told.Add($"transactions: {page.Items.Count} of {page.TotalCount}");
    }

    private async Task CheckoutAsync()
    {
        Tell("a payment", await PayAsync(_requests.Payment("order-1", 10_000) with { StorePaymentMethod = true }, TestCards.Approved));
        Tell("a declined payment", await PayAsync(_requests.Payment("order-2", 5_000) with { Currency = Currency.Eur }, TestCards.Declined));
        Tell("a payment at Stripe", await PayAsync(_requests.Payment("order-3", 700) with { Provider = _requests.Stripe }, TestCards.Approved));
        Tell("a payment beyond 2^53", await PayAsync(_requests.Payment("order-4", BigInteger.Pow(2, 53) + 1), TestCards.Approved));
        await RefusedAsync("a used code", () => StartAsync(_requests.Payment("order-1", 10_000)));
        world.Emulator.Customer.Cancel((await StartAsync(_requests.Payment("order-5", 1_200))).Id);
        await RefusedAsync("a canceled session", () => VerifyAsync("order-5"));
        var waiting = await PayAsync(_requests.Payment("order-6", 3_000), TestCards.Pending);
        Tell("a waiting payment", waiting);
        Tell("which is called off", await accruPay.Transactions.VoidAsync(TransactionIdentifier.FromId(waiting.Id)));
        await StartAsync(_requests.Payment("order-7", 800));
    }

    private async Task RefundsAsync()
    {
        var payment = TransactionIdentifier.FromMerchantInternalTransactionCode("order-1");
        Tell("a part of it goes back", await accruPay.Transactions.RefundAsync(payment, 4_000));
        await RefusedAsync("more than the rest", () => accruPay.Transactions.RefundAsync(payment, 6_001));
        Tell("the rest goes back", await accruPay.Transactions.RefundAsync(payment, 6_000));
        Tell("the payment afterwards", await accruPay.Transactions.GetAsync(payment));
    }

    private async Task<string> StoredCardsAsync()
    {
        var stored = await StoreCardAsync("card-1", TestCards.Approved);
        Tell("a card is stored", stored);
        Tell("it is charged", await ChargeAsync("charge-1", 2_500, stored));
        var charge = TransactionIdentifier.FromMerchantInternalTransactionCode("charge-1");
        Tell("that is voided", await accruPay.Transactions.VoidAsync(charge));
        await RefusedAsync("a voided charge cannot be refunded", () => accruPay.Transactions.RefundAsync(charge, 1));
        Tell("another charge", await ChargeAsync("charge-2", 2_600, stored));
        world.PassHours(1);
        await RefusedAsync("its code again", () => ChargeAsync("charge-2", 2_600, stored));
        var useless = await StoreCardAsync("card-2", TestCards.DeclinedWhenCharged);
        Tell("a card that the bank will refuse", useless);
        Tell("it is refused", await ChargeAsync("charge-3", 2_700, useless));
        return stored.PaymentMethodId!;
    }

    private async Task DebitsAsync()
    {
        var payments = accruPay.Transactions.Payments;
        Tell("a debit", await payments.InitiateAchAsync(_requests.Debit("ach-1", 7_500, TestBankAccounts.Settles)));
        Tell("a debit without funds", await payments.InitiateAchAsync(_requests.Debit("ach-2", 7_600, TestBankAccounts.InsufficientFunds)));
        Tell("a debit that is refused", await payments.InitiateAchAsync(_requests.Debit("ach-3", 7_700, TestBankAccounts.Refused)));
    }

    private async Task<PaymentPlan> PlanAsync(string paymentMethodId)
    {
        var template = await accruPay.PaymentPlanTemplates.CreateAsync(_requests.Template());
        var plan = await accruPay.PaymentPlans.CreateAsync(_requests.Plan("plan-1", template.Id, paymentMethodId));
        Tell("a plan", plan);
        return plan;
    }

    private async Task FourDaysLaterAsync(string planId)
    {
        await RefusedAsync("the abandoned session", async () =>
            (await VerifyAsync("order-7")).Status == TransactionStatus.Succeeded ? "paid" : throw new AccruPayApiException("It was not paid."));
        Tell("the debit settled", await SyncAsync("ach-1"));
        Tell("the other was returned", await SyncAsync("ach-2"));
        Tell("a part of the debit goes back", await accruPay.Transactions.RefundAsync(
            TransactionIdentifier.FromMerchantInternalTransactionCode("ach-1"), 500));
        Tell("the plan has run", await accruPay.PaymentPlans.GetAsync(planId));
        Tell("and is canceled", await accruPay.PaymentPlans.CancelAsync(_requests.NuveiId, planId));
    }

    private Task<TransactionSession> StartAsync(StartPaymentSessionRequest request) =>
        accruPay.Transactions.ClientSessions.Payments.StartAsync(request);

    private Task<Transaction> VerifyAsync(string code) =>
        accruPay.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromMerchantInternalTransactionCode(code));

    private async Task<Transaction> PayAsync(StartPaymentSessionRequest request, TestCard card)
    {
        world.Emulator.Customer.Pay((await StartAsync(request)).Id, card);
        return await VerifyAsync(request.MerchantInternalTransactionCode);
    }

    private async Task<Transaction> StoreCardAsync(string code, TestCard card)
    {
        var sessions = accruPay.Transactions.ClientSessions.PaymentMethods;
        world.Emulator.Customer.Pay((await sessions.StartAsync(_requests.Card(code))).Id, card);
        return await sessions.VerifyAsync(SessionIdentifier.FromMerchantInternalTransactionCode(code));
    }

    private Task<Transaction> ChargeAsync(string code, BigInteger amount, Transaction stored) =>
        accruPay.Transactions.Payments.ChargeAsync(_requests.Charge(code, amount, stored.PaymentMethodId!));

    private Task<Transaction> SyncAsync(string code) =>
        accruPay.Transactions.SyncAsync(_requests.NuveiId, TransactionIdentifier.FromMerchantInternalTransactionCode(code));

    private async Task RefusedAsync<T>(string what, Func<Task<T>> call)
    {
        try
        {
            await call();
            _told.Add($"{what}: taken");
        }
        catch (AccruPayApiException)
        {
            _told.Add($"{what}: refused");
        }
    }

    private void Tell(string what, Transaction transaction) => _told.Add(
        $"{what}: {transaction.ActionText} {transaction.StatusText} {transaction.Amount} {transaction.Currency}, refunded {transaction.RefundedAmount ?? 0}");

    private void Tell(string what, PaymentPlan plan) => _told.Add(
        $"{what}: {plan.StatusText} {plan.InitialAmount} then {plan.Amount} {plan.Currency}, period {plan.PeriodCount}");
}
