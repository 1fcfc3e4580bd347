using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>The rules that every way to take, to hold or to give back money shares.</summary>
internal static class PaymentRules
{
    public static void RequireEnabled(EmulatedProviderAccount account, ApiErrors errors)
    {
        if (!account.IsEnabled)
            throw errors.Rule("provider-disabled", "The provider account is disabled.");
    }

    public static void RequireCode(string merchantInternalTransactionCode, ApiErrors errors)
    {
        if (string.IsNullOrWhiteSpace(merchantInternalTransactionCode))
            throw errors.Rule("transaction-code-blank", "merchantInternalTransactionCode must not be blank.");
    }

    public static void RequirePositive(BigInteger amount, ApiErrors errors)
    {
        if (amount.Sign <= 0)
            throw errors.Rule("amount-not-positive", "amount must be greater than zero.");
    }

    /// <summary>What is stored is stored for a customer, whose code is not blank.</summary>
    public static void RequireCustomer(CustomerSelector? customer, bool stores, ApiErrors errors)
    {
        if (stores && customer is null)
            throw errors.Rule("customer-required", "Storing a payment method needs a customer.");
        if (customer is not null)
            RequireCustomerCode(customer.MerchantInternalCustomerCode, errors);
    }

    public static void RequireCustomerCode(string merchantInternalCustomerCode, ApiErrors errors)
    {
        if (string.IsNullOrWhiteSpace(merchantInternalCustomerCode))
            throw errors.Rule("customer-code-blank", "merchantInternalCustomerCode must not be blank.");
    }
}
