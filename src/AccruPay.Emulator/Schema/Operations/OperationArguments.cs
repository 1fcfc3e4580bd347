using GraphQL;

namespace AccruPay.Emulator;

/// <summary>The arguments of a root field. One that was left out and one that is null are the same here.</summary>
internal readonly struct OperationArguments(IResolveFieldContext context)
{
    public string? Text(string name) => Get(name) as string;

    public string RequiredText(string name) => (string)Get(name)!;

    public T? Value<T>(string name)
        where T : struct => Get(name) is T value ? value : null;

    /// <summary>A value that the schema requires.</summary>
    public T RequiredValue<T>(string name)
        where T : struct => (T)Get(name)!;

    public T Object<T>(string name)
        where T : class => (T)Get(name)!;

    public object? Get(string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) ? argument.Value : null;
}
