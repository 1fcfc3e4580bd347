namespace AccruPay.Emulator;

/// <summary>What a start must fulfil beyond what the schema can say. A start that breaks a rule uses no code up.</summary>
internal static class SessionRules
{
    public static void Check(EmulatedProviderAccount account, StartSession start, ApiErrors errors)
    {
        var addsPaymentMethod = start.Action == EmulatedTransactionAction.AddPaymentMethod;
        PaymentRules.RequireEnabled(account, errors);
        PaymentRules.RequireCode(start.MerchantInternalTransactionCode, errors);
        if (!addsPaymentMethod)
            PaymentRules.RequirePositive(start.Amount, errors);
        PaymentRules.RequireCustomer(start.Customer, start.StorePaymentMethod || addsPaymentMethod, errors);
    }
}
