using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>A root field of the Merchant API: it asks for the secret and answers for that merchant.</summary>
internal abstract class MerchantOperation(string name, Type type, params IEnumerable<QueryArgument> arguments)
    : Operation(name, type, arguments)
{
    protected sealed override object? Answer(ServiceCall call, OperationArguments arguments) =>
        Answer(call, call.Merchant ?? throw ApiErrors.BadSecret(), arguments);

    protected abstract object? Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments);
}
