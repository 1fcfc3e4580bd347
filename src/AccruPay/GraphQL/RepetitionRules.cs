namespace AccruPay.GraphQL;

/// <summary>Which failures of which operations are followed by another attempt. The only place that decides it.</summary>
internal static class RepetitionRules
{
    public static bool MayRepeat(OperationClass @class, Failure failure) => failure.IsWorthRepeating && @class switch
    {
        OperationClass.Read or OperationClass.Repeatable or OperationClass.KeyedStart => true,

        // A second request may be a second charge, unless the first never left.
        _ => !failure.MayHaveArrived,
    };
}
