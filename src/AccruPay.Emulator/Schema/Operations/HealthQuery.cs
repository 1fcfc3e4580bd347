using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>healthCheck and its two sisters: the service's time.</summary>
internal sealed class HealthQuery(string name) : Operation(name, typeof(NonNullGraphType<DateTimeIsoGraphType>))
{
    protected override object Answer(ServiceCall call, OperationArguments arguments) => call.Now;
}
