using AccruPay;
using AccruPay.DependencyInjection;
using AccruPay.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers AccruPay clients.</summary>
public static class AccruPayServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="AccruPayClient"/> as a singleton, set up by the section "AccruPay" of the application's
    /// configuration, where there is one, then by the delegate; where neither gives a secret, by the environment variable
    /// ACCRUPAY_API_SECRET. The options are validated when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>
    /// The builder of the client's <see cref="HttpClient"/>, for handlers of your own. The secret is added, and every
    /// attempt is held to one send, inside all handlers that are added to it; what replaces the primary handler is
    /// inside the guard, and must neither repeat requests nor follow redirects.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IHttpClientBuilder AddAccruPay(this IServiceCollection services) =>
        services.AddDefaultClient(section: null, configure: null);

    /// <inheritdoc cref="AddAccruPay(IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options in code, after the configuration.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddAccruPay(
        this IServiceCollection services, Action<AccruPayClientOptions> configure) =>
        services.AddDefaultClient(section: null, Argument.NotNull(configure, nameof(configure)));

    /// <summary>Registers <see cref="AccruPayClient"/> as a singleton, set up by a section of a configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// The section whose keys are the names of <see cref="AccruPayClientOptions"/>' properties.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddAccruPay(this IServiceCollection services, IConfiguration section) =>
        services.AddDefaultClient(Argument.NotNull(section, nameof(section)), configure: null);

    /// <summary>
    /// Registers another <see cref="AccruPayClient"/>, such as one for a second merchant account, under a key: take it with
    /// <c>[FromKeyedServices("eu")]</c>. It is set up by the section "AccruPay" of the application's configuration, without
    /// its secret, then by the section "AccruPay:" + <paramref name="name"/>, then by the delegate.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key; not blank.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static IHttpClientBuilder AddAccruPay(this IServiceCollection services, string name) =>
        services.AddKeyedClient(name, section: null, configure: null);

    /// <inheritdoc cref="AddAccruPay(IServiceCollection, string)"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The key; not blank.</param>
    /// <param name="configure">Sets options in code, after the configuration.</param>
    public static IHttpClientBuilder AddAccruPay(
        this IServiceCollection services, string name, Action<AccruPayClientOptions> configure) =>
        services.AddKeyedClient(name, section: null, Argument.NotNull(configure, nameof(configure)));

    /// <summary>
    /// Registers another <see cref="AccruPayClient"/> under a key, set up by a section of a configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key; not blank.</param>
    /// <param name="section">
    /// The section whose keys are the names of <see cref="AccruPayClientOptions"/>' properties.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static IHttpClientBuilder AddAccruPay(
        this IServiceCollection services, string name, IConfiguration section) =>
        services.AddKeyedClient(name, Argument.NotNull(section, nameof(section)), configure: null);

    private static IHttpClientBuilder AddDefaultClient(
        this IServiceCollection services, IConfiguration? section, Action<AccruPayClientOptions>? configure)
    {
        var builder = services.AddClient(Options.Options.DefaultName, section, configure);
        services.TryAddSingleton(static provider => CreateClient(provider, Options.Options.DefaultName));
        return builder;
    }

    private static IHttpClientBuilder AddKeyedClient(
        this IServiceCollection services,
        string name,
        IConfiguration? section,
        Action<AccruPayClientOptions>? configure)
    {
        var builder = services.AddClient(Argument.NotBlank(name, nameof(name)), section, configure);
        services.TryAddKeyedSingleton(name, static (provider, key) => CreateClient(provider, (string)key!));
        return builder;
    }

    private static IHttpClientBuilder AddClient(
        this IServiceCollection services,
        string name,
        IConfiguration? section,
        Action<AccruPayClientOptions>? configure)
    {
        Argument.NotNull(services, nameof(services));
        var httpName = HttpClientName.Of(name);
        var isFirst = !services.Any(service => service.ImplementationInstance is HttpClientName known && known.Value == httpName);
        if (isFirst)
            services.AddSingleton(new HttpClientName(httpName));

        services.AddClientOptions(name, section, isFirst, configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, SendGuardFilter>());
        return services
            .AddHttpClient(httpName)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(static _ => true)
            .ConfigurePrimaryHttpMessageHandler(PrimaryHandler.Create);
    }

    private static void AddClientOptions(
        this IServiceCollection services,
        string name,
        IConfiguration? section,
        bool isFirst,
        Action<AccruPayClientOptions>? configure)
    {
        // The application's own configuration comes before all code, also where a client is registered twice.
        if (isFirst || section is not null)
        {
            services.AddSingleton<IConfigureOptions<AccruPayClientOptions>>(
                provider => new ConfigureFromApplication(name, section, provider));
        }

        services.TryAddSingleton(EnvironmentVariables.OfProcess);
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IPostConfigureOptions<AccruPayClientOptions>, SecretFromEnvironment>());
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<AccruPayClientOptions>, ValidateOptions>());

        var options = services.AddOptions<AccruPayClientOptions>(name).ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
    }

    private static AccruPayClient CreateClient(IServiceProvider provider, string name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<AccruPayClientOptions>>().Get(name);
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var httpName = HttpClientName.Of(name);
        return new AccruPayClient(
            new ClientSettings(options, provider.GetService<ILoggerFactory>()), () => factory.CreateClient(httpName));
    }
}
