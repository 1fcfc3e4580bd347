using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccruPay.DependencyInjection;

/// <summary>
/// Sets the options of one client by the application: by the given section, or else by the section "AccruPay" of its
/// configuration and the client's own section in it, and by its clock if it has registered one.
/// </summary>
internal sealed class ConfigureFromApplication(string name, IConfiguration? section, IServiceProvider provider)
    : IConfigureNamedOptions<AccruPayClientOptions>
{
    private const string SectionName = "AccruPay";

    public void Configure(AccruPayClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? optionsName, AccruPayClientOptions options)
    {
        if (optionsName != name)
            return;

        if (provider.GetService<TimeProvider>() is { } clock)
            options.TimeProvider = clock;

        if (section is not null)
            OptionsSection.Apply(section, options);
        else if (provider.GetService<IConfiguration>()?.GetSection(SectionName) is { } application)
            Apply(application, options);
    }

    // What stands beside the secrets, such as the environment, holds for all clients. A secret is one client's own.
    private void Apply(IConfigurationSection application, AccruPayClientOptions options)
    {
        var own = options.ApiSecret;
        OptionsSection.Apply(application, options);
        if (name.Length == 0)
            return;

        options.ApiSecret = own;
        OptionsSection.Apply(application.GetSection(name), options);
    }
}
