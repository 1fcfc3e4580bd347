using Microsoft.Extensions.Options;

namespace AccruPay.DependencyInjection;

/// <summary>Takes the secret of the client without a name from the environment, where nothing else has set one.</summary>
internal sealed class SecretFromEnvironment(EnvironmentVariables environment) : IPostConfigureOptions<AccruPayClientOptions>
{
    public const string Variable = "ACCRUPAY_API_SECRET";

    public void PostConfigure(string? name, AccruPayClientOptions options)
    {
        if (name == Options.DefaultName && options is { ApiSecret: null, ApiSecretProvider: null })
            options.ApiSecret = environment.Read(Variable);
    }
}
