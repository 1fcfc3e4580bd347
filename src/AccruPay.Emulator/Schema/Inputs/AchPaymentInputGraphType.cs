using System.Numerics;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantApiServerAchPaymentTransactionCreateSchema.</summary>
internal sealed class AchPaymentInputGraphType : CheckoutInputGraphType<AchPayment>
{
    public AchPaymentInputGraphType()
        : base("MerchantApiServerAchPaymentTransactionCreateSchema")
    {
        Required<BigIntGraphType>("amount");
        Required<BooleanGraphType>("storePaymentMethod");
        Required<AchAccountInputGraphType>("ach");
        Optional<CustomerSelectorInputGraphType>("customer");
        Optional<StringGraphType>("merchantInternalCustomerCode");
    }

    protected override AchPayment Read(InputValues values) => new()
    {
        Amount = values.RequiredValue<BigInteger>("amount"),
        Currency = values.RequiredText("currency"),
        MerchantInternalTransactionCode = values.RequiredText("merchantInternalTransactionCode"),
        StorePaymentMethod = values.RequiredValue<bool>("storePaymentMethod"),
        BankAccount = values.Object<AchInfo>("ach")!,
        Customer = CustomerSelector.FirstOf(values.Object<CustomerSelector>("customer"), values.Text("merchantInternalCustomerCode")),
        Details = ReadDetails(values),
    };
}
