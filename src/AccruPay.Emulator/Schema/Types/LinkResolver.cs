using GraphQL;
using GraphQL.Resolvers;

namespace AccruPay.Emulator;

/// <summary>Follows a field from its record to another one.</summary>
internal sealed class LinkResolver<T>(Func<T, ServiceCall, object?> value) : IFieldResolver
    where T : class
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(value((T)context.Source!, (ServiceCall)context.RootValue!));
}
