using System.Text;
using AccruPay.Emulator.Host;
using Microsoft.Extensions.Options;

namespace Store;

/// <summary>What the program tells its user: where the store is, and how to get in.</summary>
internal static class StoreGreeting
{
    public static string Of(WebApplication store, EmulatorServer? emulator)
    {
        var address = store.Urls.First();
        var text = new StringBuilder()
            .AppendLine("Quayside, a store that takes payments by AccruPay, is open.")
            .AppendLine()
            .AppendLine($"  Store         {address}")
            .AppendLine($"  Back office   {address}/back-office")
            .AppendLine($"  Passcode      {store.Services.GetRequiredService<IOptions<StoreOptions>>().Value.StaffPasscode}");
        if (emulator is null)
            text.AppendLine("  Service       a real one, by ACCRUPAY_API_SECRET: the sample has no payment form for it");
        else
            text.AppendLine($"  Emulator      {emulator.Endpoint}   (no real money; all is gone when it stops)");
        return text.AppendLine().Append("Press Ctrl+C to stop.").ToString();
    }
}
