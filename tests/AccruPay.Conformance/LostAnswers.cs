using AccruPay.Emulator;
using ApiTour;

namespace AccruPay.Conformance;

/// <summary>Operations that take effect while their answer is lost, so that the SDK finds out by its lookups.</summary>
internal static class LostAnswers
{
    public static async Task RunAsync(AccruPayClient accruPay, AccruPayEmulator emulator)
    {
        var accountId = emulator.Merchant.Nuvei.Id;
        var account = ProviderSelector.Account(accountId);
        var stored = await StoreCardAsync(accruPay, emulator, account);
        var transactions = accruPay.Transactions;

        // A charge has a code, by which the SDK finds it at once.
        emulator.Faults.Enqueue(Fault.DropAfterCommit);
        var charge = TransactionIdentifier.FromId((await transactions.Payments.ChargeAsync(Requests.Charge(account, stored))).Id);

        var hold = await transactions.ServerSessions.Authorizations.StartAsync(Requests.ServerAuthorization(account, stored));
        var held = TransactionIdentifier.FromId(hold.Authorization!.Id);
        await FoundAsync(emulator, () => transactions.RefundAsync(charge, 100));
        await FoundAsync(emulator, () => transactions.Authorizations.SettleAsync(held, 15_000));
        await FoundAsync(emulator, () => accruPay.PaymentPlanTemplates.CreateAsync(Requests.Template(accountId)));
        var template = await accruPay.PaymentPlanTemplates.CreateAsync(Requests.Template(accountId) with { Name = "Silver" });
        await FoundAsync(emulator, () => accruPay.PaymentPlans.CreateAsync(Requests.Plan(accountId, template.Id, stored)));
    }

    private static async Task<string> StoreCardAsync(AccruPayClient accruPay, AccruPayEmulator emulator, ProviderSelector account)
    {
        var sessions = accruPay.Transactions.ClientSessions.PaymentMethods;
        var session = await sessions.StartAsync(Requests.PaymentMethod(account));
        emulator.Customer.Pay(session.Id, TestCards.Approved);
        return (await sessions.VerifyAsync(SessionIdentifier.FromId(session.Id))).PaymentMethodId!;
    }

    private static async Task FoundAsync<T>(AccruPayEmulator emulator, Func<Task<T>> call)
    {
        emulator.Faults.Enqueue(Fault.DropAfterCommit);
        var found = await OutcomeOf(call);

        // Within the second of the service's clock a refund or a template may be another one: then it is the one candidate.
        if (found is not (OutcomeHappened or OutcomeAmbiguous { Candidates.Count: 1 }))
            throw new InvalidOperationException($"It happened, and the lookup should have found it: {found}.");
    }

    private static async Task<FoundOutcome?> OutcomeOf<T>(Func<Task<T>> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (AccruPayOutcomeUnknownException unknown)
        {
            return await unknown.FindOutAsync();
        }
    }
}
