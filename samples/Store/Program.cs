using AccruPay.Emulator;
using AccruPay.Emulator.Host;
using Microsoft.Extensions.Options;
using QuickStart;
using Store;
using Store.Checkout;

// Against the emulator, which starts in this process, unless ACCRUPAY_API_SECRET is set: then against a real service.
try
{
    if (Settings.FromEnvironment(Environment.GetEnvironmentVariable).Service is { } service)
    {
        await RunAsync(args, PaymentService.Real(service), null);
        return 0;
    }

    // The emulator forgets everything when it stops, and so does the store that belongs to it.
    var folder = Directory.CreateTempSubdirectory("accrupay-store-");
    try
    {
        var database = $"--{StoreOptions.Section}:{nameof(StoreOptions.Database)}={Path.Combine(folder.FullName, "store.db")}";
        await using var emulator = await EmulatorServer.StartAsync(new AccruPayEmulator(new EmulatorOptions { MerchantName = "Quayside" }));
        await RunAsync([database, .. args], PaymentService.Emulated(emulator), emulator);
        return 0;
    }
    finally
    {
        folder.Delete(recursive: true);
    }
}
catch (Exception wrong) when (wrong is SettingsException or ArgumentException or OptionsValidationException or IOException)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}

static async Task RunAsync(string[] args, PaymentService service, EmulatorServer? emulator)
{
    await using var store = StoreApplication.Build(args, service);
    await StoreApplication.PrepareAsync(store);
    await store.StartAsync();
    Console.WriteLine(StoreGreeting.Of(store, emulator));
    await store.WaitForShutdownAsync();
}
