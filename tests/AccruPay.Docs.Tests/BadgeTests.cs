using System.Text.RegularExpressions;

namespace AccruPay.Docs.Tests;

/// <summary>A badge is a claim: each of those in the README is compared with what it is about.</summary>
public sealed partial class BadgeTests
{
    private static readonly string[] Badges =
        [.. Badge().Matches(Read("README.md")).Select(static match => match.Groups["claim"].Value)];

    [Fact]
    public void The_version_is_the_one_that_is_packed() => Badges.Should().Contain("version " + Property("Directory.Build.props", "Version"));

    [Fact]
    public void The_targets_are_those_of_the_package() => Badges.Should().Contain(
        "targets " + string.Join(", ", Property(Path.Combine("src", "AccruPay", "AccruPay.csproj"), "TargetFrameworks").Split(';').Reverse()));

    [Fact]
    public void The_licence_is_that_of_the_package_and_of_the_file()
    {
        Badges.Should().Contain("licence " + Property("Directory.Build.props", "PackageLicenseExpression"));
        Read("LICENSE").Should().StartWith("MIT License");
    }

    [Fact]
    public void There_is_no_other_badge_and_each_shows_what_its_text_says()
    {
        Badges.Should().HaveCount(3);
        foreach (Match match in Badge().Matches(Read("README.md")))
        {
            var shown = Uri.UnescapeDataString(match.Groups["image"].Value).Replace(" | ", ", ", StringComparison.Ordinal);
            shown.Should().Be(match.Groups["claim"].Value.Replace(' ', '-').Replace(",-", ", ", StringComparison.Ordinal) + "-blue");
        }
    }

    private static string Property(string file, string name) => Regex.Match(
        Read(file), $"<{name}>(?<value>.*)</{name}>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)).Groups["value"].Value;

    private static string Read(string file) => File.ReadAllText(Path.Combine(DocumentedCode.Root, file));

    [GeneratedRegex(@"!\[(?<claim>[^\]]+)\]\(https://img\.shields\.io/badge/(?<image>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Badge();
}
