using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>Declares arguments briefly.</summary>
internal static class Argument
{
    private const string UseOtherIdentifiers = "Use another identifier.";

    public static QueryArgument Required<TGraph>(string name)
        where TGraph : IGraphType => new(typeof(NonNullGraphType<TGraph>)) { Name = name };

    public static QueryArgument Optional<TGraph>(string name)
        where TGraph : IGraphType => new(typeof(TGraph)) { Name = name };

    public static QueryArgument Text(string name) => Optional<StringGraphType>(name);

    /// <summary>An identifier of an earlier version of the API.</summary>
    public static QueryArgument Deprecated(string name) =>
        new(typeof(StringGraphType)) { Name = name, DeprecationReason = UseOtherIdentifiers };

    /// <summary>Which provider account: by id or by provider, not both.</summary>
    public static QueryArgument[] Provider() =>
        [Text("merchantTransactionProviderId"), Optional<TransactionProviderEnum>("transactionProvider")];

    /// <summary>Whose payment methods are synced, and where.</summary>
    public static QueryArgument[] SyncOfPaymentMethods() =>
    [
        Required<StringGraphType>("merchantTransactionProviderId"),
        Optional<CustomerSelectorInputGraphType>("customer"),
        new(typeof(StringGraphType)) { Name = "merchantInternalCustomerCode", DeprecationReason = "Use customer." },
    ];

    public static QueryArgument[] SessionIdentifiers() =>
        [Deprecated("code"), Text("id"), Text("merchantInternalTransactionCode"), Text("providerCode"), Text("token")];

    public static QueryArgument[] TransactionIdentifiers() =>
        [Deprecated("code"), Text("id"), Text("merchantInternalTransactionCode"), Text("providerCode"), Deprecated("token")];
}
