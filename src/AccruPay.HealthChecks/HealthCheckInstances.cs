using System.Collections.Concurrent;

namespace AccruPay.HealthChecks;

/// <summary>
/// The checks of one application by name. The framework asks for a check each time it runs one; what a check remembers must
/// outlive that.
/// </summary>
internal sealed class HealthCheckInstances
{
    private readonly ConcurrentDictionary<string, AccruPayHealthCheck> _checks = new(StringComparer.OrdinalIgnoreCase);

    public AccruPayHealthCheck Of(string name, Func<AccruPayHealthCheck> create) => _checks.GetOrAdd(name, _ => create());
}
