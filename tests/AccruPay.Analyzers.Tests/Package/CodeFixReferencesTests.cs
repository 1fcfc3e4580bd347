namespace AccruPay.Analyzers.Tests.Package;

/// <summary>An editor loads the fixes beside its own Roslyn: what that does not bring, it cannot load, and offers no fix without a word.</summary>
public sealed class CodeFixReferencesTests
{
    [Fact]
    public void The_fixes_need_nothing_of_MEF_which_each_Roslyn_brings_in_another_version() =>
        typeof(CodeFixes.ExactAmountCodeFix).Assembly.GetReferencedAssemblies()
            .Should().NotContain(static reference => reference.Name!.StartsWith("System.Composition", StringComparison.Ordinal));

    [Fact]
    public void The_fixes_need_no_newer_Roslyn_than_the_one_that_the_rules_promise() =>
        typeof(CodeFixes.ExactAmountCodeFix).Assembly.GetReferencedAssemblies()
            .Where(static reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(static reference => reference.Version)
            .Should().NotBeEmpty().And.OnlyContain(static version => version == new Version(4, 8, 0, 0));
}
