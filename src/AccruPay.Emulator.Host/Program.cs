using System.Runtime.InteropServices;
using AccruPay.Emulator;
using AccruPay.Emulator.Host;

#pragma warning disable CA2007 // A console program has no synchronisation context to come back to.

if (new CommandLineReader(args).Read(out var problem) is not { } wish)
    return await FailAsync($"{problem} {Usage.Line}");
if (wish.Help || wish.Version)
{
    Console.WriteLine(wish.Help ? Usage.Help : JournalHead.CurrentEmulator);
    return 0;
}

var stop = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    var options = new EmulatorOptions { ApiSecret = wish.ApiSecret, PublicId = wish.PublicId };
    using var state = wish.StateFile is null ? null : await StateFile.OpenAsync(wish.StateFile, options);
    if (state?.DroppedBytes > 0)
        await Console.Error.WriteLineAsync($"The last act in '{wish.StateFile}' was not written to its end, and was never answered: its {state.DroppedBytes} bytes were dropped.");

    await using var server = await EmulatorServer.StartAsync(state?.Emulator ?? InMemory(options), wish.Port);
    Greet(server);
    await stop.Task;
    return 0;
}
catch (StateFileException error)
{
    return await FailAsync(error.Message);
}
catch (IOException error)
{
    return await FailAsync($"The emulator cannot listen on port {wish.Port}: {error.Message}");
}

static AccruPayEmulator InMemory(EmulatorOptions options)
{
    options.TimeProvider = new EmulatorClock();
    return new AccruPayEmulator(options);
}

void Greet(EmulatorServer server)
{
    if (wish.Greeting == GreetingKind.None)
        return;
    Console.WriteLine(wish.Greeting == GreetingKind.Json ? GreetingJson.Of(server, wish.StateFile) : Greeting.Of(server, wish.StateFile));
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
