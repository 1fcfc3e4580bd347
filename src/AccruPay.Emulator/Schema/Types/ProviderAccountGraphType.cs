using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>MerchantTransactionProvider.</summary>
internal sealed class ProviderAccountGraphType() : TableGraphType<EmulatedProviderAccount>("MerchantTransactionProvider", Table)
{
    public static FieldTable<EmulatedProviderAccount> Table { get; } = new FieldTable<EmulatedProviderAccount>()
        .Required<IdGraphType>("id", account => account.Id)
        .Required<StringGraphType>("merchantId", account => account.Merchant.Id)
        .Required<TransactionProviderEnum>("provider", account => account.Provider)
        .Required<StringGraphType>("providerCode", account => account.ProviderCode)
        .Required<ProviderStatusEnum>("status", account => account.Status)
        .Text("applicationId", _ => null)
        .Required<DateTimeIsoGraphType>("createdAt", account => account.CreatedAt)
        .Required<DateTimeIsoGraphType>("updatedAt", account => account.UpdatedAt);
}
