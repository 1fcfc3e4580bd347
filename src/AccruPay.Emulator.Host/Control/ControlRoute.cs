using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>A method and a path below /emulator, and what answers it. A path may end in {name}, which is the rest of the path.</summary>
internal sealed record ControlRoute(string Method, string Path, Func<ControlCall, ValueTask<JsonNode?>> Answer)
{
    private const string Open = "{name}";

    public ControlRoute(string method, string path, Func<ControlCall, JsonNode?> answer)
        : this(method, path, call => ValueTask.FromResult(answer(call)))
    {
    }

    /// <summary>The rest of a path that this route takes; null where it takes another one.</summary>
    public string? Match(string path)
    {
        if (!Path.EndsWith(Open, StringComparison.Ordinal))
            return string.Equals(path, Path, StringComparison.Ordinal) ? "" : null;

        var fixedPart = Path[..^Open.Length];
        return path.Length > fixedPart.Length && path.StartsWith(fixedPart, StringComparison.Ordinal)
            ? path[fixedPart.Length..].Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)
            : null;
    }
}
