using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace AccruPay.Analyzers.Operations;

/// <summary>What only tells somebody what happened: loggers, traces, the console.</summary>
internal static class LogCall
{
    private const string Logging = "Microsoft.Extensions.Logging";

    private static readonly string[] Libraries = [Logging, "Serilog", "NLog", "log4net"];

    private static readonly string[] Types =
    [
        "System.Console", "System.IO.TextWriter", "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.Diagnostics.TraceSource",
        "System.Diagnostics.Activity", "System.Diagnostics.DiagnosticSource", "System.Diagnostics.Tracing.EventSource",
    ];

    public static bool Is(IMethodSymbol method) =>
        Array.Exists(Libraries, library => method.IsIn(library))
        || IsOf(method.ContainingType)
        || (method is { ReturnsVoid: true, Parameters: [var first, ..] } && first.Type.IsIn(Logging))
        || method.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "LoggerMessageAttribute" });

    private static bool IsOf(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            var name = type.ToDisplayString();
            if (Array.IndexOf(Types, name) >= 0)
                return true;
        }

        return false;
    }
}
