using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>The start of a session, whatever its kind.</summary>
internal abstract class SessionStart<TInput>(string name, Type type)
    : MerchantOperation(name, type, [Argument.Required<TInput>("data"), .. Argument.Provider()])
    where TInput : SessionStartInputGraphType
{
    protected static EmulatedSession Start(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.SessionStarter.Start(arguments.ProviderAccount(call, merchant), arguments.Object<StartSession>("data"));
}
