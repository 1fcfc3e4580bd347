using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace AccruPay.Emulator;

/// <summary>The GraphQL schema. It holds no state, so that one serves every emulator in the process.</summary>
internal sealed class ServiceSchema : GraphQL.Types.Schema
{
    private static readonly Lazy<ServiceSchema> Shared = new(() => new ServiceSchema());
    private static readonly Lazy<string> SharedSdl = new(() => Instance.Print(new PrintOptions { IncludeDeprecationReasons = true }));

    private ServiceSchema()
    {
        Query = Root("Query", Operations.Queries);
        Mutation = Root("Mutation", Operations.Mutations);
        Features.DeprecationOfInputValues = true;
        Features.RepeatableDirectives = true;
        RegisterVisitor(new DirectiveArguments());
        Initialize();
    }

    public static ServiceSchema Instance => Shared.Value;

    public static string Sdl => SharedSdl.Value;

    private static ObjectGraphType Root(string name, IEnumerable<Operation> operations)
    {
        var root = new ObjectGraphType { Name = name };
        foreach (var operation in operations)
            root.AddField(operation.ToField());
        return root;
    }
}
