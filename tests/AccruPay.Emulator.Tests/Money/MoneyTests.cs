using System.Text.Json;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.Money;

/// <summary>What the tests of the operations that move money have in common: an emulator and short ways to charge and to hold.</summary>
public abstract class MoneyTests : IDisposable
{
    protected MoneyTests(Action<EmulatorOptions>? configure = null) => Box = new Box(configure);

    internal Box Box { get; }

    internal AccruPayEmulator Emulator => Box.Emulator;

    internal EmulatedProviderAccount Nuvei => Emulator.Merchant.Nuvei;

    internal EmulatedProviderAccount Stripe => Emulator.Merchant.Stripe;

    internal Ledger Ledger => Emulator.Ledger;

    public void Dispose()
    {
        Box.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets a customer store a card; the code "stored-…" is used up.</summary>
    internal async Task<EmulatedPaymentMethod> StoreAsync(TestCard? card = null, EmulatedProviderAccount? account = null, string customer = "customer-1")
    {
        var started = await Box.StartAddPaymentMethodAsync($"stored-{Guid.NewGuid():N}", customer, account ?? Nuvei);
        var transaction = Emulator.Customer.Pay(started["id"], card ?? TestCards.Approved);
        return Emulator.PaymentMethods.Find(transaction.PaymentMethodId!)!;
    }

    internal Task<RawAnswer> ChargeAsync(EmulatedPaymentMethod method, string code, object? amount = null) =>
        Box.Client.SendAsync(MoneyDocuments.Charge, new { data = ServerOrder(method, code, amount), account = method.Account.Id });

    internal Task<RawAnswer> HoldAsync(EmulatedPaymentMethod method, string code, object? amount = null) =>
        Box.Client.SendAsync(MoneyDocuments.StartServerAuthorization, new { data = ServerOrder(method, code, amount), account = method.Account.Id });

    internal Task<RawAnswer> DebitAsync(TestBankAccount bank, string code, string? customer = null, bool store = false, object? amount = null, EmulatedProviderAccount? account = null)
    {
        var data = Box.Order(code, amount, customer, store);
        data["ach"] = new { accountNumber = bank.AccountNumber, routingNumber = TestBankAccounts.RoutingNumber };
        return Box.Client.SendAsync(MoneyDocuments.Ach, new { data, account = (account ?? Nuvei).Id });
    }

    /// <summary>The id of a card payment of 10000 that succeeded.</summary>
    internal async Task<string> PaidAsync(string code, EmulatedProviderAccount? account = null) =>
        Emulator.Customer.Pay(await Box.NewPaymentAsync(code, account), TestCards.Approved).Id;

    /// <summary>The id of a hold of 10000.</summary>
    internal async Task<string> HeldAsync(string code) =>
        Emulator.Customer.Pay(await Box.NewHoldAsync(code, customer: "customer-1", store: true), TestCards.Approved).Id;

    internal Task<RawAnswer> GetAsync(string id) => Box.Client.SendAsync(MoneyDocuments.Get, new { id });

    internal Task<RawAnswer> SyncAsync(string id, EmulatedProviderAccount? account = null) =>
        Box.Client.SendAsync(MoneyDocuments.Sync, new { id, account = (account ?? Nuvei).Id });

    internal Task<RawAnswer> RefundAsync(string id, object amount) => Box.Client.SendAsync(MoneyDocuments.Refund, new { id, amount });

    internal Task<RawAnswer> VoidAsync(string id) => Box.Client.SendAsync(MoneyDocuments.Void, new { id });

    internal Task<RawAnswer> SettleAsync(string id, object amount) => Box.Client.SendAsync(MoneyDocuments.Settle, new { id, amount });

    internal Task<RawAnswer> ReleaseAsync(string id) => Box.Client.SendAsync(MoneyDocuments.VoidAuthorization, new { id });

    /// <summary>The transaction of a context.</summary>
    internal static JsonElement TransactionOf(RawAnswer context) => context.Field.GetProperty("transaction");

    internal static Dictionary<string, object?> ServerOrder(EmulatedPaymentMethod method, string code, object? amount = null)
    {
        var data = Box.Order(code, amount);
        data.Remove("customer");
        data.Remove("storePaymentMethod");
        data["merchantCustomerPaymentMethodId"] = method.Id;
        return data;
    }
}
