using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccruPay.DependencyInjection;

/// <summary>
/// Sets the options of one client by the application: by the given section, or else by the section "AccruPay" of its
/// configuration if it has one, and by its clock if it has registered one.
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

        if ((section ?? ApplicationSection()) is { } values)
            OptionsSection.Apply(values, options);
    }

    private IConfigurationSection? ApplicationSection()
    {
        var root = provider.GetService<IConfiguration>()?.GetSection(SectionName);
        return name.Length == 0 ? root : root?.GetSection(name);
    }
}
