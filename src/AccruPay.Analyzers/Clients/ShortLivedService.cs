using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace AccruPay.Analyzers.Clients;

/// <summary>Registrations of services that are made for each scope, which is a request, or for each use.</summary>
internal static class ShortLivedService
{
    private static readonly string[] Lifetimes = ["Scoped", "Transient"];

    public static bool IsRegisteredBy(IMethodSymbol method) =>
        Array.Exists(Lifetimes, lifetime => method.Name.EndsWith(lifetime, StringComparison.Ordinal))
        && (method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("TryAdd", StringComparison.Ordinal))
        && method.IsIn("Microsoft.Extensions.DependencyInjection");
}
