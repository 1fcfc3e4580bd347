namespace AccruPay;

/// <summary>The parts of documents that the operations of client sessions share.</summary>
internal static class SessionDocuments
{
    public const string StartArguments =
        "data:$data,merchantTransactionProviderId:$merchantTransactionProviderId,transactionProvider:$transactionProvider";

    public const string StartProviderVariables =
        "$merchantTransactionProviderId:String,$transactionProvider:TRANSACTION_PROVIDER";

    public const string IdentifierVariables =
        "$id:String,$token:String,$providerCode:String,$merchantInternalTransactionCode:String";

    public const string IdentifierArguments =
        "id:$id,token:$token,providerCode:$providerCode,merchantInternalTransactionCode:$merchantInternalTransactionCode";
}
