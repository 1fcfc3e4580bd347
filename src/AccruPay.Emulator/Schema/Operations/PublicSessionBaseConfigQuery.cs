using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>clientPublicTransactionSessionBaseConfig: a provider's configuration, for a session or ahead of one.</summary>
internal sealed class PublicSessionBaseConfigQuery() : PublicOperation(
    "clientPublicTransactionSessionBaseConfig",
    typeof(NonNullGraphType<BaseConfigGraphType>),
    Argument.Text("transactionSessionId"),
    Argument.Optional<TransactionProviderEnum>("transactionProvider"))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        arguments.Text("transactionSessionId") is { } id
            ? BaseConfig.Of(Session(call, merchant, id).Read(call.Now).Account)
            : BaseConfig.Of(call.Service.Routing.Choose(merchant, null, arguments.Value<EmulatedProvider>("transactionProvider")));
}
