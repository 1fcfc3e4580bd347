namespace AccruPay.Emulator;

/// <summary>Finds the stored payment method of a payment, and refuses what the service knows to be useless before anything is used up.</summary>
internal sealed class StoredMethodFinder(ServiceState state, PaymentMethodFinder finder)
{
    public EmulatedPaymentMethod Find(EmulatedProviderAccount account, StoredMethodPayment payment)
    {
        PaymentRules.RequireEnabled(account, state.Errors);
        PaymentRules.RequireCode(payment.MerchantInternalTransactionCode, state.Errors);
        PaymentRules.RequirePositive(payment.Amount, state.Errors);

        var method = finder.Find(account.Merchant, payment.PaymentMethodId).Read(state.Time.GetUtcNow());
        Require(account, method, payment);
        return method;
    }

    private void Require(EmulatedProviderAccount account, EmulatedPaymentMethod method, StoredMethodPayment payment)
    {
        if (method.Account != account)
            throw state.Errors.Rule("payment-method-elsewhere", "The payment method is stored at another provider account; it can be used at that one only.");
        if (method.Status != EmulatedPaymentMethodStatus.Enabled)
            throw state.Errors.Rule("payment-method-not-enabled", $"The payment method is {WireName.Of(method.Status)}.");
        if (payment.MerchantInternalCustomerCode is { } code && !string.Equals(code, method.MerchantInternalCustomerCode, StringComparison.Ordinal))
            throw state.Errors.Rule("customer-mismatch", "The payment method belongs to another customer.");
        if (payment.Action == EmulatedTransactionAction.Authorization && method.Type != EmulatedPaymentMethodType.Card)
            throw state.Errors.Rule("authorization-needs-card", "Money can be held on a card only.");
    }
}
