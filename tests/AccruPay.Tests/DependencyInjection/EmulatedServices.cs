using AccruPay.DependencyInjection;
using AccruPay.Emulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AccruPay.Tests;

/// <summary>Services of an application whose clients talk to an emulator, whatever the machine's environment says.</summary>
internal static class EmulatedServices
{
    internal static AccruPayEmulator NewEmulator(string secret = SampleOptions.Secret) => new(new EmulatorOptions { ApiSecret = secret });

    /// <summary>An application with the given environment variables and no others.</summary>
    internal static ServiceCollection New(params (string Name, string Value)[] environment)
    {
        var variables = environment.ToDictionary(static variable => variable.Name, static variable => variable.Value, StringComparer.Ordinal);
        var services = new ServiceCollection();
        services.AddSingleton(new EnvironmentVariables(name => variables.GetValueOrDefault(name)));
        return services;
    }

    internal static IServiceCollection AddConfiguration(this IServiceCollection services, params (string Key, string? Value)[] values) =>
        services.AddSingleton<IConfiguration>(Configuration(values));

    internal static IConfigurationRoot Configuration(params (string Key, string? Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value)))
        .Build();

    /// <summary>Lets a client's requests end in the emulator.</summary>
    internal static IHttpClientBuilder To(this IHttpClientBuilder builder, AccruPayEmulator emulator) =>
        builder.ConfigurePrimaryHttpMessageHandler(emulator.CreateHandler);

    /// <summary>Calls the service with a client, which proves the client's secret.</summary>
    internal static async Task<string> MerchantIdAsync(this AccruPayClient client) =>
        (await client.Merchant.GetAsync(TestContext.Current.CancellationToken)).Id;
}
