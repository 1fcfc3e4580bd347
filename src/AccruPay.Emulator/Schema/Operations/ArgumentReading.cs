namespace AccruPay.Emulator;

/// <summary>Reads the groups of arguments that several operations share.</summary>
internal static class ArgumentReading
{
    /// <summary>The deprecated code is the merchant's code under its older name.</summary>
    public static SessionSelector SessionSelector(this OperationArguments arguments) => new(
        arguments.Text("id"),
        arguments.Text("token"),
        arguments.Text("providerCode"),
        arguments.Text("merchantInternalTransactionCode") ?? arguments.Text("code"));

    /// <inheritdoc cref="SessionSelector"/>
    public static TransactionSelector TransactionSelector(this OperationArguments arguments) => new(
        arguments.Text("id"),
        arguments.Text("providerCode"),
        arguments.Text("merchantInternalTransactionCode") ?? arguments.Text("code"),
        arguments.Text("token"));

    public static EmulatedProviderAccount ProviderAccount(this OperationArguments arguments, ServiceCall call, EmulatedMerchant merchant) =>
        call.Service.Routing.Choose(merchant, arguments.Text("merchantTransactionProviderId"), arguments.Value<EmulatedProvider>("transactionProvider"));
}
