namespace AccruPay.Emulator;

/// <summary>What happens to money and to stored methods at the providers without the service.</summary>
internal static class ProviderActs
{
    public const string ChargeUnseen = ActTable.ProviderPrefix + "charge-unseen";
    public const string Dispute = ActTable.ProviderPrefix + "dispute";
    public const string ReturnDebit = ActTable.ProviderPrefix + "return-debit";
    public const string CompletePending = ActTable.ProviderPrefix + "complete-pending";
    public const string StoreCard = ActTable.ProviderPrefix + "store-card";
    public const string ExpireCard = ActTable.ProviderPrefix + "expire-card";
    public const string RemovePaymentMethod = ActTable.ProviderPrefix + "remove-payment-method";
    public const string ReplaceCard = ActTable.ProviderPrefix + "replace-card";

    public const string Transaction = "transactionId";
    public const string PaymentMethod = "paymentMethodId";
    public const string Customer = "customerId";
    public const string Code = "merchantInternalTransactionCode";
    public const string Amount = "amount";
    public const string Currency = "currency";
    public const string Card = "card";
    public const string Reason = "reason";
    public const string Succeeded = "succeeded";

    public static IReadOnlyList<Act> All { get; } =
    [
        new(ChargeUnseen, [PaymentMethod, Code, Amount, Currency], (emulator, fields) => emulator.Provider.ChargeUnseen(
            fields.Text(PaymentMethod), fields.Text(Code), fields.Amount(Amount), fields.OptionalText(Currency) ?? "USD")),
        new(Dispute, [Transaction], (emulator, fields) => emulator.Provider.Dispute(fields.Text(Transaction))),
        new(ReturnDebit, [Transaction, Reason], (emulator, fields) => fields.OptionalText(Reason) is { } reason
            ? emulator.Provider.ReturnDebit(fields.Text(Transaction), reason)
            : emulator.Provider.ReturnDebit(fields.Text(Transaction))),
        new(CompletePending, [Transaction, Succeeded], (emulator, fields) => emulator.Provider.CompletePending(fields.Text(Transaction), fields.Flag(Succeeded))),
        new(StoreCard, [Customer, Card], (emulator, fields) => emulator.Provider.StoreCard(fields.Text(Customer), fields.Card(Card))),
        new(ExpireCard, [PaymentMethod], (emulator, fields) => emulator.Provider.ExpireCard(fields.Text(PaymentMethod))),
        new(RemovePaymentMethod, [PaymentMethod], (emulator, fields) => emulator.Provider.RemovePaymentMethod(fields.Text(PaymentMethod))),
        new(ReplaceCard, [PaymentMethod, Card], (emulator, fields) => emulator.Provider.ReplaceCard(fields.Text(PaymentMethod), fields.Card(Card))),
    ];
}
