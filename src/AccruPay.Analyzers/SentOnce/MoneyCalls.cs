using System.Collections.Immutable;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.SentOnce;

/// <summary>The calls of a body that take, hold or give back money.</summary>
internal static class MoneyCalls
{
    public static IEnumerable<IInvocationOperation> In(ImmutableArray<IOperation> blocks, SdkTypes sdk) =>
        blocks.SelectMany(static block => block.Descendants())
            .OfType<IInvocationOperation>()
            .Where(call => sdk.MovesMoney(call.TargetMethod));
}
