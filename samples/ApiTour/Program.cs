using AccruPay;
using AccruPay.Emulator;
using AccruPay.Emulator.Host;
using ApiTour;
using QuickStart;

// Calls every operation of the API once, with every input set: against the emulator, unless ACCRUPAY_API_SECRET is set.
// It charges, holds and refunds, so that it refuses AccruPay's production.
try
{
    if (Settings.FromEnvironment(Environment.GetEnvironmentVariable).Service is { } service)
    {
        Production.Refuse(service);
        await using var accruPay = new AccruPayClient(service);
        var guide = new Guide(Console.Out);
        await new Tour(accruPay, guide, static _ => { }).RunAsync();
        guide.Conclude();
        return 0;
    }

    var emulator = new AccruPayEmulator();
    await using var server = await EmulatorServer.StartAsync(emulator);
    await using var client = new AccruPayClient(
        new AccruPayClientOptions { ApiSecret = emulator.Merchant.ApiSecret, Endpoint = server.Endpoint });
    var emulatorGuide = new Guide(Console.Out);
    await new Tour(client, emulatorGuide, sessionId => emulator.Customer.Pay(sessionId, TestCards.Approved)).RunAsync();
    emulatorGuide.Conclude();

    // The emulator has no reason to refuse anything of the tour.
    return emulatorGuide.Errors == 0 ? 0 : 1;
}
catch (Exception wrong) when (wrong is SettingsException or ArgumentException)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
catch (AccruPayException failed)
{
    Console.Error.WriteLine($"{failed.Operation} failed: {failed.Message}");
    return 1;
}
