using GraphQL;
using GraphQL.Resolvers;

namespace AccruPay.Emulator;

/// <summary>Reads a field from its record.</summary>
internal sealed class ValueResolver<T>(Func<T, object?> value) : IFieldResolver
    where T : class
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(value((T)context.Source!));
}
