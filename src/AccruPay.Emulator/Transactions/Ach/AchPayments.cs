namespace AccruPay.Emulator;

/// <summary>Debits bank accounts that the merchant names: checks the rules, burns the code, and starts the debit.</summary>
internal sealed class AchPayments(ServiceState state, CustomerResolver customers, AchDebits debits)
{
    public EmulatedTransaction Initiate(EmulatedProviderAccount account, AchPayment payment)
    {
        Require(account, payment);
        return state.Codes.Once(
            account,
            payment.MerchantInternalTransactionCode,
            holder => UsedCode.Transaction(state, holder, payment.MerchantInternalTransactionCode),
            id => Create(id, account, payment));
    }

    private void Require(EmulatedProviderAccount account, AchPayment payment)
    {
        if (!account.Rules.TakesAch)
            throw state.Errors.Rule("ach-not-supported", $"ACH is not supported at {WireName.Of(account.Provider)}.");
        PaymentRules.RequireEnabled(account, state.Errors);
        PaymentRules.RequireCode(payment.MerchantInternalTransactionCode, state.Errors);
        PaymentRules.RequirePositive(payment.Amount, state.Errors);
        PaymentRules.RequireCustomer(payment.Customer, payment.StorePaymentMethod, state.Errors);
        if (string.IsNullOrWhiteSpace(payment.BankAccount.AccountNumber) || string.IsNullOrWhiteSpace(payment.BankAccount.RoutingNumber))
            throw state.Errors.Rule("ach-account-blank", "accountNumber and routingNumber must not be blank.");
    }

    private EmulatedTransaction Create(string id, EmulatedProviderAccount account, AchPayment payment)
    {
        var customer = payment.Customer is { } selector
            ? customers.Resolve(account, selector, payment.Details.Billing ?? new ContactDetails())
            : null;
        var cell = state.Transactions.Records.Add(account.Merchant, now => New(id, account, payment, customer, now));
        return debits.Begin(cell, PaymentMeans.Of(payment.BankAccount));
    }

    private static EmulatedTransaction New(string id, EmulatedProviderAccount account, AchPayment payment, EmulatedCustomer? customer, DateTimeOffset now) => new()
    {
        Id = id,
        Account = account,
        ProviderCode = account.Rules.NewTransactionCode(),
        MerchantInternalTransactionCode = payment.MerchantInternalTransactionCode,
        Action = EmulatedTransactionAction.Payment,
        Amount = payment.Amount,
        Currency = payment.Currency,
        MerchantInternalCustomerCode = customer?.MerchantInternalCustomerCode,
        CustomerId = customer?.Id,
        ProviderCustomerCode = customer?.ProviderCode,
        StorePaymentMethod = payment.StorePaymentMethod,
        PaymentMethodType = EmulatedPaymentMethodType.Ach,
        Details = payment.Details,
        CreatedAt = now,
        UpdatedAt = now,
        ProviderLastVerifiedAt = now,
    };
}
