// Compiled by Mono's own compiler, and run by Mono.
using System;

internal static class Host
{
    private static void Main(string[] args)
    {
        Console.WriteLine(Checkout.PayAsync(args[0], args[1]).GetAwaiter().GetResult());
    }
}
