using AccruPay.Analyzers.Clients;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;

namespace AccruPay.Analyzers.Secrets;

/// <summary>What ASP.NET Core sends to a browser.</summary>
internal sealed class WebOutput
{
    private static readonly string[] Namespaces = ["Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc"];

    private readonly RequestCode _requests;

    private WebOutput(RequestCode requests) => _requests = requests;

    public static WebOutput In(Compilation compilation) => new(RequestCode.In(compilation));

    /// <summary>Whether a method, or a constructor, makes or writes an answer: Results.Ok, Ok, a result's constructor, WriteAsync, a cookie.</summary>
    public static bool IsWrittenBy(IMethodSymbol method) => Array.Exists(Namespaces, method.IsIn);

    /// <summary>Whether what a function returns is the answer to a request.</summary>
    public bool IsAnsweredFrom(IOperation returned) => _requests.Contains(returned);
}
