using AccruPay;
using QuickStart;
using QuickStart.Flows;

// Against the emulator, unless ACCRUPAY_API_SECRET is set: then against a real service.
try
{
    var settings = Settings.FromEnvironment(Environment.GetEnvironmentVariable);
    await using var stage = await Stage.OpenAsync(settings);
    var merchant = await stage.AccruPay.Merchant.GetAsync();
    Board.Introduce(stage, merchant);

    await PaymentFlow.RunAsync(stage);
    await DeclinedPaymentFlow.RunAsync(stage);
    await ExpiredSessionFlow.RunAsync(stage);
    await SavedCardFlow.RunAsync(stage);
    await AuthorizationFlow.RunAsync(stage);

    // A real service may have reasons of its own to refuse, and has said them. The emulator has none.
    return stage.IsEmulator && Board.Refusals > 0 ? 1 : 0;
}
catch (SettingsException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
catch (AccruPayException failed)
{
    Console.Error.WriteLine($"{failed.Operation} failed: {failed.Message}");
    return 1;
}
