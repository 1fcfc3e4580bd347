using System.Runtime.InteropServices;
using AccruPay.Emulator;
using AccruPay.Emulator.Host;

#pragma warning disable CA2007 // A console program has no synchronisation context to come back to.

if (CommandLine.Read(args, out var problem) is not { } wish)
    return await FailAsync($"{problem} {CommandLine.Usage}");
if (wish.Help)
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}

var stop = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    await using var server = await EmulatorServer.StartAsync(new AccruPayEmulator(), wish.Port);
    Console.WriteLine(Greeting.Of(server));
    await stop.Task;
    return 0;
}
catch (IOException error)
{
    return await FailAsync($"The emulator cannot listen on port {wish.Port}: {error.Message}");
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.TrySetResult();
}

static async Task<int> FailAsync(string line)
{
    await Console.Error.WriteLineAsync(line);
    return 1;
}
