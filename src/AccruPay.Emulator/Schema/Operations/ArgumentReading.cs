namespace AccruPay.Emulator;

/// <summary>Reads the groups of arguments that several operations share.</summary>
internal static class ArgumentReading
{
    public static SessionSelector SessionSelector(this OperationArguments arguments) => new()
    {
        Id = arguments.Text("id"),
        Token = arguments.Text("token"),
        ProviderCode = arguments.Text("providerCode"),
        MerchantInternalTransactionCode = arguments.Text("merchantInternalTransactionCode"),
        Code = arguments.Text("code"),
    };

    public static TransactionSelector TransactionSelector(this OperationArguments arguments) => new()
    {
        Id = arguments.Text("id"),
        ProviderCode = arguments.Text("providerCode"),
        MerchantInternalTransactionCode = arguments.Text("merchantInternalTransactionCode"),
        Token = arguments.Text("token"),
        Code = arguments.Text("code"),
    };

    /// <summary>The customer of a sync; null where none is named.</summary>
    public static CustomerSelector? CustomerSelector(this OperationArguments arguments) =>
        Emulator.CustomerSelector.FirstOf(arguments.Get("customer") as CustomerSelector, arguments.Text("merchantInternalCustomerCode"));

    public static EmulatedProviderAccount ProviderAccount(this OperationArguments arguments, ServiceCall call, EmulatedMerchant merchant) =>
        call.Service.Routing.Choose(merchant, arguments.Text("merchantTransactionProviderId"), arguments.Value<EmulatedProvider>("transactionProvider"));
}
