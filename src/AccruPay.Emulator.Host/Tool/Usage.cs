namespace AccruPay.Emulator.Host;

/// <summary>How the tool is used: a line that goes with an error, and all of it.</summary>
internal static class Usage
{
    public const string Line =
        "Usage: accrupay-emulator [--port N] [--state FILE] [--secret TEXT] [--public-id TEXT] [--json | --quiet] [--help] [--version]";

    public const string Help = $"""
        {Line}

        Runs AccruPay in a box on loopback (127.0.0.1): the GraphQL API, a checkout page for each session,
        a dashboard, and the dashboard's buttons as JSON. No real money moves.

          --port N          The port, from 0 to 65535; 0 means a free one. Default: 5280.
          --state FILE      Keeps the state in this file, so that it survives a restart; it is created where
                            there is none. The file holds the API secret, and only its owner can read it.
                            Default: memory, and everything is gone when the emulator stops.
          --secret TEXT     The merchant's API secret: 1 to 200 visible ASCII characters. Default: a random one,
                            or that of the state file, which keeps the one that it was created with.
          --public-id TEXT  The merchant's public id, likewise.
          --json            Greets with one line of JSON: endpoint, credentials and ids. For programs.
          --quiet           Does not greet.
          --version         Prints the version.
          --help, -h        Prints this.

        Exit codes: 0  it was stopped (Ctrl+C or SIGTERM), or asked for --help or --version
                    1  an argument is wrong, the port cannot be listened on, or the state file cannot be used;
                       one line on standard error says which
        """;
}
