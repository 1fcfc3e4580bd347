using AccruPay.Http;
using Microsoft.Extensions.Http;

namespace AccruPay.DependencyInjection;

/// <summary>
/// Puts the guard around the primary handler of AccruPay's own clients, after everything else has been put together: so
/// it is inside every handler that the application adds, to this client or to all. What the application makes the primary
/// handler itself is inside the guard: a chain there is not taken apart, since other clients may share it.
/// </summary>
internal sealed class SendGuardFilter(IEnumerable<HttpClientName> names) : IHttpMessageHandlerBuilderFilter
{
    private readonly HashSet<string> _names = new(names.Select(static name => name.Value), StringComparer.Ordinal);

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name is null || !_names.Contains(builder.Name))
            return;

        PrimaryHandler.TurnRedirectsOff(builder.PrimaryHandler);
        builder.PrimaryHandler = new SendGuard(builder.PrimaryHandler);
    };
}
