namespace AccruPay.Analyzers;

/// <summary>Where a rule is explained: what it finds, which mistake with money that is, and how to write it right.</summary>
internal static class RulePage
{
    public const string Folder = "https://github.com/accrupay/accrupay-dotnet/blob/main/docs/analyzers/";

    public const string Extension = ".md";
}
