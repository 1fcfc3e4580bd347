using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Stores payment methods for the sample's customer, as a session or an ACH payment does.</summary>
internal static class StoredMethods
{
    // An ACH payment settles after three days, and its account is stored then.
    private static readonly TimeSpan Settlement = TimeSpan.FromDays(3);

    internal static ProviderSelector Account(this EmulatedService service, EmulatedProvider provider = EmulatedProvider.Nuvei) =>
        ProviderSelector.Account(service.AccountAt(provider).Id);

    /// <summary>Lets the customer store a card; the code "stored" and its number are used up.</summary>
    /// <returns>The stored card's id.</returns>
    internal static async Task<string> StoreCardAsync(
        this EmulatedService service, TestCard? card = null, EmulatedProvider provider = EmulatedProvider.Nuvei)
    {
        var code = $"stored-{service.Emulator.PaymentMethods.Of(service.Emulator.Merchant).Count}";
        var session = await service.Sessions.PaymentMethods.StartAsync(
            MinimalRequests.PaymentMethod with { MerchantInternalTransactionCode = code, Provider = service.Account(provider) },
            TestContext.Current.CancellationToken);
        return service.Emulator.Customer.Pay(session.Id, card ?? TestCards.Approved).PaymentMethodId!;
    }

    /// <summary>Lets the customer pay from a bank account that is stored.</summary>
    /// <returns>The stored account's id.</returns>
    internal static async Task<string> StoreBankAccountAsync(this EmulatedService service)
    {
        await service.Client.Transactions.Payments.InitiateAchAsync(
            MinimalRequests.Ach with
            {
                Provider = service.Account(),
                MerchantInternalTransactionCode = "stored-account",
                Customer = MinimalRequests.Customer,
                StorePaymentMethod = true,
            },
            TestContext.Current.CancellationToken);
        service.Clock.Advance(Settlement);
        return service.Emulator.PaymentMethods.Of(service.Emulator.Merchant).Single(method => method.Type == EmulatedPaymentMethodType.Ach).Id;
    }

    /// <summary>A charge of a stored card that was approved.</summary>
    internal static async Task<Transaction> ChargedAsync(this EmulatedService service, string code = MinimalRequests.Code) =>
        await service.Client.Transactions.Payments.ChargeAsync(
            MinimalRequests.Charge with
            {
                Provider = service.Account(),
                PaymentMethodId = await service.StoreCardAsync(),
                MerchantInternalTransactionCode = code,
            },
            TestContext.Current.CancellationToken);

    /// <summary>A hold on a stored card.</summary>
    internal static async Task<Transaction> HeldAsync(this EmulatedService service, string code = MinimalRequests.Code)
    {
        var context = await service.Client.Transactions.ServerSessions.Authorizations.StartAsync(
            MinimalRequests.ServerAuthorization with
            {
                Provider = service.Account(),
                PaymentMethodId = await service.StoreCardAsync(),
                MerchantInternalTransactionCode = code,
            },
            TestContext.Current.CancellationToken);
        return context.Authorization!;
    }
}
