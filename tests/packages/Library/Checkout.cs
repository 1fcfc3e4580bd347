using System;
using System.Threading.Tasks;
using AccruPay;

/// <summary>What a host on .NET Framework or Mono calls.</summary>
public static class Checkout
{
    public static async Task<string> PayAsync(string endpoint, string secret)
    {
        var address = new Uri(endpoint);
        using (var accruPay = new AccruPayClient(new AccruPayClientOptions { ApiSecret = secret, Endpoint = address }))
            return await Payment.RunAsync(accruPay, address).ConfigureAwait(false);
    }
}
