using System.Globalization;

namespace AccruPay.Reliability;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments(ulong Seed, long Schedules, bool OverSockets = false, bool IsReplay = false)
{
    /// <returns>The arguments; null where they cannot be read.</returns>
    public static Arguments? Of(string[] args)
    {
        var arguments = new Arguments(Seed: 1, Schedules: 20_000);
        for (var index = 0; index < args.Length; index += 2)
        {
            if (index + 1 >= args.Length || !ulong.TryParse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;

            switch (args[index])
            {
                case "--schedules":
                    arguments = arguments with { Schedules = (long)number };
                    break;
                case "--sockets":
                    arguments = arguments with { Schedules = (long)number, OverSockets = true };
                    break;
                case "--seed":
                    arguments = arguments with { Seed = number };
                    break;
                case "--replay":
                    arguments = new Arguments(number, 1, IsReplay: true);
                    break;
                default:
                    return null;
            }
        }

        return arguments;
    }
}
