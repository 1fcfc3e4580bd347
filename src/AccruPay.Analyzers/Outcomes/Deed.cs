using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>
/// What is done, or noted, because a payment is taken for certain: a call or a message whose name says so (fulfil, ship, deliver), an
/// assignment to a member so named, or of a value so named. What does not say so may well be what finds out.
/// </summary>
internal static class Deed
{
    public static bool IsDecidedBy(ConditionWalk decision, SdkTypes sdk) =>
        PaidClaim.IsMadeBy(decision.Claim)
        || decision.Branch.Any(branch => IsClaimedBy(branch) || branch.DescendantsAndSelf().Any(operation => IsDone(operation, sdk)));

    // order.IsPaid = succeeded ? true : false, order.Status = succeeded ? Status.Paid : Status.Pending
    private static bool IsClaimedBy(IOperation branch) =>
        KeptValue.TakerOf(branch) is { } taker
        && branch.Unwrapped() is { ConstantValue: not { HasValue: true, Value: false or null } } value
        && (PaidClaim.IsMadeBy(KeptValue.NameOf(taker)) || IsPaidValue(value));

    private static bool IsDone(IOperation operation, SdkTypes sdk) => operation switch
    {
        IInvocationOperation call => IsCalled(call, sdk),
        IAssignmentOperation { Target: IMemberReferenceOperation target, Parent: not IObjectOrCollectionInitializerOperation } assignment =>
            !sdk.Owns(target.Member)
            && assignment.Value.Unwrapped() is { ConstantValue: not { HasValue: true, Value: false or null } } value
            && (PaidClaim.IsDoneBy(target.Member.Name) || IsPaidValue(value)),
        _ => false,
    };

    private static bool IsPaidValue(IOperation value) => value switch
    {
        IFieldReferenceOperation { Field.IsStatic: true } field => PaidClaim.IsMadeBy(field.Field.Name),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => PaidClaim.IsMadeBy(text),
        _ => false,
    };

    private static bool IsCalled(IInvocationOperation call, SdkTypes sdk)
    {
        var method = call.TargetMethod;
        if (sdk.Owns(method) || LogCall.Is(method))
            return false;

        return IsMessage(call) || PaidClaim.IsDoneBy(method.MethodKind == MethodKind.DelegateInvoke ? NameOf(call.Instance) : method.Name);
    }

    // bus.Publish(new OrderPaid(id)), but not Results.Ok(new PaidPage())
    private static bool IsMessage(IInvocationOperation call) => !call.TargetMethod.IsIn("Microsoft.AspNetCore") && call.Arguments.Any(static argument =>
        argument.Value.Unwrapped() is IObjectCreationOperation { Type: { } type } && PaidClaim.IsDoneBy(type.Name));

    private static string? NameOf(IOperation? function) => function?.Unwrapped() switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        _ => null,
    };
}
