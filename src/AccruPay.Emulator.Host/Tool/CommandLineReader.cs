using System.Globalization;
using System.Net;

namespace AccruPay.Emulator.Host;

/// <summary>Reads the arguments of the tool. Each option may be given once.</summary>
internal sealed class CommandLineReader(IReadOnlyList<string> arguments)
{
    private const string Visible = "1 to 200 visible ASCII characters, without spaces";

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private CommandLine _wish = new();
    private int _next;

    /// <summary>Reads the arguments.</summary>
    /// <returns>The wish; null where the arguments make no sense, and then <paramref name="problem"/> says why in one line.</returns>
    public CommandLine? Read(out string problem)
    {
        problem = "";
        while (_next < arguments.Count && !_wish.Help)
        {
            var option = arguments[_next++];
            problem = _given.Add(option) ? ReadOption(option) : $"{option} is given twice.";
            if (problem.Length > 0)
                return null;
        }
        return _wish;
    }

    private string ReadOption(string option) => option switch
    {
        "--port" => ReadPort(),
        "--state" => ReadText(option, "the name of a file", file => file.Length > 0, file => _wish with { StateFile = file }),
        "--secret" => ReadText(option, Visible, IsVisible, secret => _wish with { ApiSecret = secret }),
        "--public-id" => ReadText(option, Visible, IsVisible, id => _wish with { PublicId = id }),
        "--json" => ReadGreeting(option, GreetingKind.Json),
        "--quiet" => ReadGreeting(option, GreetingKind.None),
        "--version" => Set(_wish with { Version = true }),
        "--help" or "-h" => Set(_wish with { Help = true }),
        _ => $"Unknown argument '{option}'.",
    };

    /// <summary>The secret is the value of a header, where nothing else is safe.</summary>
    private static bool IsVisible(string text) => text.Length is >= 1 and <= 200 && text.All(character => character is > ' ' and <= '~');

    private string ReadPort()
    {
        if (!Take(out var text) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > IPEndPoint.MaxPort)
            return "--port needs a number from 0 to 65535.";
        return Set(_wish with { Port = port });
    }

    private string ReadText(string option, string rule, Func<string, bool> isRight, Func<string, CommandLine> set) =>
        Take(out var text) && isRight(text) ? Set(set(text)) : $"{option} needs {rule}.";

    private string ReadGreeting(string option, GreetingKind kind) => _wish.Greeting == GreetingKind.Text
        ? Set(_wish with { Greeting = kind })
        : $"{option} does not go with {(kind == GreetingKind.Json ? "--quiet" : "--json")}.";

    private bool Take(out string text)
    {
        var isThere = _next < arguments.Count;
        text = isThere ? arguments[_next++] : "";
        return isThere;
    }

    private string Set(CommandLine wish)
    {
        _wish = wish;
        return "";
    }
}
