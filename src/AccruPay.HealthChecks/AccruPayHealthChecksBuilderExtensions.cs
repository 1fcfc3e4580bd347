using AccruPay;
using AccruPay.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers health checks of AccruPay clients.</summary>
public static class AccruPayHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that reads the merchant by the client that <c>AddAccruPay</c> registered: healthy where the service answers and
    /// takes the secret, degraded where it limits the client's rate, otherwise <paramref name="failureStatus"/>. No money moves, and
    /// nothing in its result is secret. It is a check of readiness: a probe of liveness that depends on another service restarts
    /// an application that is well.
    /// </summary>
    /// <remarks>
    /// An answer holds for <see cref="AccruPayHealthCheckOptions.Interval"/>, that none came in time too, and whoever asks meanwhile
    /// shares it, so that a page that anyone may open does not use up the merchant's rate. A secret that is refused is reported within that time of its refusal.
    /// </remarks>
    /// <param name="builder">The builder that <c>AddHealthChecks</c> returns.</param>
    /// <param name="clientName">
    /// The client's key, as it was given to <c>AddAccruPay</c>; null means the client without one.
    /// </param>
    /// <param name="name">
    /// The check's name; null means "accrupay", or "accrupay-" and the client's key. It must differ from that of any other check.
    /// </param>
    /// <param name="failureStatus">What a failure is reported as; null means <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags by which checks are chosen, such as "ready"; null means none.</param>
    /// <param name="configure">Sets how often and how long the service is asked; null means the defaults.</param>
    /// <returns><paramref name="builder"/>, for the next check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="clientName"/> or <paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IHealthChecksBuilder AddAccruPay(
        this IHealthChecksBuilder builder,
        string? clientName = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        Action<AccruPayHealthCheckOptions>? configure = null)
    {
        Argument.NotNull(builder, nameof(builder));
        if (clientName is not null)
            Argument.NotBlank(clientName, nameof(clientName));
        if (name is not null)
            Argument.NotBlank(name, nameof(name));

        var options = new AccruPayHealthCheckOptions();
        configure?.Invoke(options);

        var checkName = name ?? (clientName is null ? "accrupay" : "accrupay-" + clientName);
        builder.Services.TryAddSingleton<HealthCheckInstances>();
        return builder.Add(new HealthCheckRegistration(
            checkName,
            services => services.GetRequiredService<HealthCheckInstances>().Of(checkName, () => Create(services, clientName, options)),
            failureStatus,
            tags));
    }

    private static AccruPayHealthCheck Create(IServiceProvider services, string? clientName, AccruPayHealthCheckOptions options) => new(
        ClientOf(services, clientName),
        options.Interval,
        options.Timeout,
        services.GetRequiredService<IOptionsMonitor<AccruPayClientOptions>>().Get(clientName ?? Options.Options.DefaultName).TimeProvider);

    private static AccruPayClient ClientOf(IServiceProvider services, string? clientName) => clientName is null
        ? services.GetRequiredService<AccruPayClient>()
        : services.GetRequiredKeyedService<AccruPayClient>(clientName);
}
