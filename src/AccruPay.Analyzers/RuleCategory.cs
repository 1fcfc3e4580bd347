namespace AccruPay.Analyzers;

/// <summary>The categories of the rules.</summary>
internal static class RuleCategory
{
    public const string Correctness = "AccruPay.Correctness";

    public const string Security = "AccruPay.Security";
}
