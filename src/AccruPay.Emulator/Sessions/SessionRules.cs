namespace AccruPay.Emulator;

/// <summary>What a start must fulfil beyond what the schema can say. A start that breaks a rule uses no code up.</summary>
internal static class SessionRules
{
    public static void Check(EmulatedProviderAccount account, StartSession start, ApiErrors errors)
    {
        if (!account.IsEnabled)
            throw errors.Rule("provider-disabled", "The provider account is disabled.");
        if (string.IsNullOrWhiteSpace(start.MerchantInternalTransactionCode))
            throw errors.Rule("transaction-code-blank", "merchantInternalTransactionCode must not be blank.");
        if (MovesMoney(start.Action) && start.Amount.Sign <= 0)
            throw errors.Rule("amount-not-positive", "amount must be greater than zero.");
        if (StoresPaymentMethod(start) && start.Customer is null)
            throw errors.Rule("customer-required", "Storing a payment method needs a customer.");
        if (start.Customer is { } customer && string.IsNullOrWhiteSpace(customer.MerchantInternalCustomerCode))
            throw errors.Rule("customer-code-blank", "merchantInternalCustomerCode must not be blank.");
    }

    private static bool StoresPaymentMethod(StartSession start) =>
        start.StorePaymentMethod || start.Action == EmulatedTransactionAction.AddPaymentMethod;

    private static bool MovesMoney(EmulatedTransactionAction action) => action != EmulatedTransactionAction.AddPaymentMethod;
}
