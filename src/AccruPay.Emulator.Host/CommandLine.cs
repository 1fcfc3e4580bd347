using System.Globalization;
using System.Net;

namespace AccruPay.Emulator.Host;

/// <summary>What the user of the tool asked for.</summary>
internal sealed record CommandLine(int Port, bool Help)
{
    public const int DefaultPort = 5280;

    public const string Usage = "Usage: accrupay-emulator [--port N]    N from 0 to 65535; 0 means a free port; default 5280";

    /// <summary>Reads the arguments.</summary>
    /// <returns>The wish; null where the arguments make no sense, and then <paramref name="problem"/> says why in one line.</returns>
    public static CommandLine? Read(IReadOnlyList<string> arguments, out string problem)
    {
        problem = "";
        var port = DefaultPort;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is "--help" or "-h")
                return new CommandLine(port, true);
            if (!string.Equals(arguments[i], "--port", StringComparison.Ordinal))
            {
                problem = $"Unknown argument '{arguments[i]}'.";
                return null;
            }
            if (++i == arguments.Count || !IsPort(arguments[i], out port))
            {
                problem = "--port needs a number from 0 to 65535.";
                return null;
            }
        }
        return new CommandLine(port, false);
    }

    private static bool IsPort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= IPEndPoint.MaxPort;
}
