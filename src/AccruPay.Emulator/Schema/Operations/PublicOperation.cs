using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>A root field of the Client Public API: the browser asks, and names the merchant by its public id.</summary>
internal abstract class PublicOperation(string name, Type type, params IEnumerable<QueryArgument> arguments)
    : Operation(name, type, [Argument.Required<StringGraphType>("merchantPublicId"), .. arguments])
{
    protected sealed override object? Answer(ServiceCall call, OperationArguments arguments)
    {
        var merchant = call.State.Merchants.ByPublicId(arguments.RequiredText("merchantPublicId"));
        return Answer(call, merchant ?? throw call.State.Errors.NotFound("merchant"), arguments);
    }

    protected abstract object? Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments);

    protected static Cell<EmulatedSession> Session(ServiceCall call, EmulatedMerchant merchant, string id) =>
        call.Service.SessionFinder.Find(merchant, new SessionSelector { Id = id });
}
