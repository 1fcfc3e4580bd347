namespace AccruPay.Emulator;

/// <summary>merchantApiTransactionProviders.</summary>
internal sealed class ProviderAccountsQuery() : ListQuery<EmulatedProviderAccount, ProviderAccountConnectionGraphType>(
    "merchantApiTransactionProviders", Filters, ProviderAccountGraphType.Table)
{
    private static readonly ListFilters<EmulatedProviderAccount> Filters = new ListFilters<EmulatedProviderAccount>()
        .Text("id", account => account.Id)
        .Enum<TransactionProviderEnum, EmulatedProvider>("provider", account => account.Provider)
        .Enum<ProviderStatusEnum, EmulatedProviderStatus>("status", account => account.Status);

    protected override RecordStore<EmulatedProviderAccount> Records(ServiceState state) => state.Merchants.Accounts;

    protected override IReadOnlyList<Cell<EmulatedProviderAccount>>? Candidates(ServiceState state, EmulatedMerchant merchant, OperationArguments arguments) =>
        arguments.Text("id") is { } id ? One(state.Merchants.Accounts.Find(id), merchant) : null;
}
