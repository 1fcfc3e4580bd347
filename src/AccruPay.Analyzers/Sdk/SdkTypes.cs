using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccruPay.Analyzers.Sdk;

/// <summary>The SDK's types as a compilation sees them. One that a version of the SDK lacks is null, and never matches.</summary>
internal sealed class SdkTypes
{
    private readonly IAssemblySymbol _assembly;
    private readonly HashSet<ISymbol> _movesMoney = new(SymbolEqualityComparer.Default);

    private SdkTypes(INamedTypeSymbol client)
    {
        _assembly = client.ContainingAssembly;
        Client = client;
        ClientOptions = Find("AccruPayClientOptions");
        Currency = Find("Currency");
        Money = Find("Money");
        Secret = Find("Secret");
        ProviderPayload = Find("ProviderPayload");
        Transaction = Find("Transaction");
        SessionContext = Find("SessionContext");
        SessionStatus = Find("SessionStatus");
        TransactionStatus = Find("TransactionStatus");
        OutcomeUnknownException = Find("AccruPayOutcomeUnknownException");
        CanceledException = Find("AccruPayCanceledException");
        SessionUnpaidException = Find("AccruPaySessionUnpaidException");
        foreach (var call in SentOnceCalls.MovingMoney)
        {
            foreach (var method in Find(call.Type)?.GetMembers(call.Method) ?? ImmutableArray<ISymbol>.Empty)
                _movesMoney.Add(method);
        }
    }

    public INamedTypeSymbol Client { get; }

    public INamedTypeSymbol? ClientOptions { get; }

    public INamedTypeSymbol? Currency { get; }

    public INamedTypeSymbol? Money { get; }

    public INamedTypeSymbol? Secret { get; }

    public INamedTypeSymbol? ProviderPayload { get; }

    public INamedTypeSymbol? Transaction { get; }

    public INamedTypeSymbol? SessionContext { get; }

    public INamedTypeSymbol? SessionStatus { get; }

    public INamedTypeSymbol? TransactionStatus { get; }

    public INamedTypeSymbol? OutcomeUnknownException { get; }

    public INamedTypeSymbol? CanceledException { get; }

    public INamedTypeSymbol? SessionUnpaidException { get; }

    public static SdkTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("AccruPay.AccruPayClient") is { } client ? new SdkTypes(client) : null;

    public bool Owns(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, _assembly);

    /// <summary>Whether a method takes, holds or gives back money, and must not be sent twice.</summary>
    public bool MovesMoney(IMethodSymbol method)
    {
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            if (_movesMoney.Contains(declared))
                return true;
        }

        return false;
    }

    /// <summary>Whether a method tells what became of a session or a transaction: verify, and waiting for the outcome.</summary>
    public bool TellsOutcome(IMethodSymbol method)
    {
        if (method.Name is not ("VerifyAsync" or "WaitForOutcomeAsync"))
            return false;

        while (method.OverriddenMethod is { } overridden)
            method = overridden;
        return Owns(method);
    }

    private INamedTypeSymbol? Find(string name) => _assembly.GetTypeByMetadataName("AccruPay." + name);
}
