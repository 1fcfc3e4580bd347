using System.Globalization;

namespace AccruPay.Reliability;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments(Mode Mode, ulong Seed, long Count)
{
    /// <summary>What the program is called with to be the service of a soak.</summary>
    public const string SoakServer = "--soak-server";

    /// <returns>The arguments; null where they cannot be read.</returns>
    public static Arguments? Of(string[] args)
    {
        var arguments = new Arguments(Mode.Memory, Seed: 1, Count: 20_000);
        if (args is [SoakServer])
            return arguments with { Mode = Mode.SoakServer };

        for (var index = 0; index < args.Length; index += 2)
        {
            if (index + 1 >= args.Length || !ulong.TryParse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;

            switch (args[index])
            {
                case "--schedules":
                    arguments = arguments with { Mode = Mode.Memory, Count = (long)number };
                    break;
                case "--sockets":
                    arguments = arguments with { Mode = Mode.Sockets, Count = (long)number };
                    break;
                case "--fuzz":
                    arguments = arguments with { Mode = Mode.Fuzz, Count = (long)number };
                    break;
                case "--soak":
                    arguments = arguments with { Mode = Mode.Soak, Count = (long)number };
                    break;
                case "--replay":
                    return new Arguments(Mode.Replay, number, Count: 1);
                case "--seed":
                    arguments = arguments with { Seed = number };
                    break;
                default:
                    return null;
            }
        }

        return arguments;
    }
}
