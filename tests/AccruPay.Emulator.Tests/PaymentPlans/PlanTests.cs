using System.Text.Json;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.PaymentPlans;

/// <summary>What the tests of payment plans have in common: an emulator, and short ways to make templates and plans.</summary>
public abstract class PlanTests : IDisposable
{
    internal Box Box { get; } = new();

    internal AccruPayEmulator Emulator => Box.Emulator;

    internal ProviderPlans Provider => Emulator.ProviderPlans;

    internal EmulatedProviderAccount Nuvei => Emulator.Merchant.Nuvei;

    internal EmulatedProviderAccount Stripe => Emulator.Merchant.Stripe;

    internal static EmulatedPaymentSchedule Monthly { get; } =
        new() { Amount = 1000, InitialAmount = 500, Currency = "USD", Renewal = new EmulatedInterval(Months: 1) };

    public void Dispose()
    {
        Box.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The fields of a monthly schedule of 1000 that begins with 500, and then the given ones.</summary>
    internal static Dictionary<string, object?> Data(params (string Name, object? Value)[] fields)
    {
        var data = new Dictionary<string, object?>(StringComparer.Ordinal) { ["amount"] = "1000", ["initialAmount"] = "500", ["currency"] = "USD" };
        foreach (var interval in new[] { "renewalInterval", "endsAfter", "trialPeriod" })
        {
            foreach (var unit in new[] { "Days", "Months", "Years" })
                data[interval + unit] = 0;
        }
        data["renewalIntervalMonths"] = 1;
        foreach (var (name, value) in fields)
            data[name] = value;
        return data;
    }

    internal Task<RawAnswer> CreateTemplateAsync(params (string Name, object? Value)[] fields) => CreateTemplateAtAsync(Nuvei, fields);

    internal Task<RawAnswer> CreateTemplateAtAsync(EmulatedProviderAccount account, params (string Name, object? Value)[] fields) =>
        Box.Client.SendAsync(
            PlanDocuments.CreateTemplate,
            new { account = account.Id, data = Data([("name", "Gold"), ("providerStatus", "ENABLED"), .. fields]) });

    /// <summary>Lets a customer store a card that is approved.</summary>
    internal async Task<EmulatedPaymentMethod> StoreCardAsync(EmulatedProviderAccount? account = null, string customer = "customer-1", TestCard? card = null)
    {
        var started = await Box.StartAddPaymentMethodAsync($"stored-{Guid.NewGuid():N}", customer, account ?? Nuvei);
        return Emulator.PaymentMethods.Find(Emulator.Customer.Pay(started["id"], card ?? TestCards.Approved).PaymentMethodId!)!;
    }

    /// <summary>A plan on a new template and a new card, except where the fields name others.</summary>
    internal async Task<RawAnswer> CreatePlanAsync(params (string Name, object? Value)[] fields)
    {
        var template = fields.Any(field => field.Name == "templateId") ? null : (await CreateTemplateAsync())["id"];
        var method = fields.Any(field => field.Name == "paymentMethodId") ? null : (await StoreCardAsync()).Id;
        return await Box.Client.SendAsync(PlanDocuments.CreatePlan, new
        {
            account = Nuvei.Id,
            data = Data([("templateId", template), ("paymentMethodId", method), ("merchantInternalPaymentPlanCode", "plan-1"), .. fields]),
        });
    }

    internal async Task<string> NewPlanAsync(params (string Name, object? Value)[] fields) => (await CreatePlanAsync(fields))["id"];

    internal Task<RawAnswer> GetPlanAsync(string id) => Box.Client.SendAsync(PlanDocuments.GetPlan, new { id });

    internal Task<RawAnswer> CancelAsync(string id, EmulatedProviderAccount? account = null) =>
        Box.Client.SendAsync(PlanDocuments.CancelPlan, new { account = (account ?? Nuvei).Id, id });

    internal Task<RawAnswer> SyncPlanAsync(string code, EmulatedProviderAccount? account = null) =>
        Box.Client.SendAsync(PlanDocuments.SyncPlan, new { account = (account ?? Nuvei).Id, code });

    /// <summary>Syncs a plan that the service knows.</summary>
    internal Task<RawAnswer> SyncKnownAsync(string id) => SyncPlanAsync(Emulator.PaymentPlans.Find(id)!.ProviderCode);

    internal async Task<JsonElement[]> ChargesAsync(string planId) =>
        [.. Nodes(await Box.Client.SendAsync(PlanDocuments.TransactionsOfPlan, new { plan = planId }))];

    /// <summary>What the service says that a plan charged or tried to charge: date, amount and status.</summary>
    internal async Task<string[]> ChargeLinesAsync(string planId) =>
    [
        .. (await ChargesAsync(planId)).Select(charge =>
            $"{charge.GetProperty("transactionDate").GetString()![..10]} {charge.GetProperty("amount")} {charge.GetProperty("status").GetString()}"),
    ];

    /// <summary>What the ledger says that a plan charged.</summary>
    internal int TimesCharged(string planId) =>
        Emulator.Ledger.EntriesOfPaymentPlan(planId).Count(entry => entry.Kind == LedgerEntryKind.Charged);

    internal static IEnumerable<JsonElement> Nodes(RawAnswer list) =>
        list.Field.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"));

    internal void MoveTo(int year, int month, int day) => Box.Clock.SetUtcNow(At(year, month, day));

    /// <summary>A day at the time of day at which the emulator starts.</summary>
    internal static DateTimeOffset At(int year, int month, int day) => new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero) + Box.Start.TimeOfDay;
}
