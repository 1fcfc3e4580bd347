using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>One root field of the API: its name, its type, its arguments and its answer. See <see cref="Operations"/>.</summary>
internal abstract class Operation(string name, Type type, params IEnumerable<QueryArgument> arguments) : IFieldResolver
{
    public string Name { get; } = name;

    public FieldType ToField() => new()
    {
        Name = Name,
        Type = type,
        Arguments = new QueryArguments(arguments),
        Resolver = this,
    };

    ValueTask<object?> IFieldResolver.ResolveAsync(IResolveFieldContext context)
    {
        try
        {
            return new ValueTask<object?>(Answer((ServiceCall)context.RootValue!, new OperationArguments(context)));
        }
        catch (ApiErrorException error)
        {
            throw new ExecutionError(error.Message, error) { Code = error.Code };
        }
    }

    protected abstract object? Answer(ServiceCall call, OperationArguments arguments);
}
