using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on the merchant itself.</summary>
internal static class MerchantOperations
{
    // The merchant is implied by the secret; the operation has no input.
    public static readonly Operation<NoInput, Merchant> Get = new(
        OperationType.Query,
        OperationClass.Read,
        "merchantApi",
        arguments: "",
        "{" + Merchant.Scalars + "}",
        fragments: "",
        static (_, _) => { },
        Merchant.Read);
}
