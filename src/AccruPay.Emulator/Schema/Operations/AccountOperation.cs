using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>A root field that works at one provider account, which must be named by its id.</summary>
internal abstract class AccountOperation(string name, Type type, params IEnumerable<QueryArgument> arguments)
    : MerchantOperation(name, type, [Argument.Required<StringGraphType>("merchantTransactionProviderId"), .. arguments])
{
    protected sealed override object? Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        Answer(call, call.Service.Routing.Choose(merchant, arguments.RequiredText("merchantTransactionProviderId"), null), arguments);

    protected abstract object? Answer(ServiceCall call, EmulatedProviderAccount account, OperationArguments arguments);
}
