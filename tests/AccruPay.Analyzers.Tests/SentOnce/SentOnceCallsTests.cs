using System.Reflection;
using System.Text.RegularExpressions;
using AccruPay.Analyzers.Sdk;

namespace AccruPay.Analyzers.Tests.SentOnce;

/// <summary>The analyzers' list of what is sent once is that of docs/retries.md, which a test of the SDK compares with the SDK.</summary>
public sealed partial class SentOnceCallsTests
{
    [Fact]
    public void The_list_is_the_one_of_the_documentation()
    {
        var told = Row().Matches(File.ReadAllText(Repository.PathOf("docs", "retries.md")))
            .Where(static row => row.Groups["class"].Value.Contains("once", StringComparison.Ordinal))
            .SelectMany(static row => CallsOf(row.Groups["methods"].Value))
            .ToList();

        told.Should().HaveCountGreaterThan(10);
        SentOnceCalls.MovingMoney.Concat(SentOnceCalls.MovingNone).Should().BeEquivalentTo(told);
    }

    [Fact]
    public void A_compilation_finds_each_of_its_methods()
    {
        var sdk = SdkTypes.In(SourceProgram.Compile(""))!;
        var client = sdk.Client.ContainingAssembly;

        var found = SentOnceCalls.MovingMoney.Select(call => client.GetTypeByMetadataName("AccruPay." + call.Type)!.GetMembers(call.Method));

        found.Should().OnlyContain(methods => methods.Length > 0 && methods.All(method => sdk.MovesMoney((Microsoft.CodeAnalysis.IMethodSymbol)method)));
    }

    // "Transactions.RefundAsync, RefundRemainingAsync" names methods of the client that Transactions leads to.
    private static IEnumerable<SentOnceCall> CallsOf(string methods)
    {
        var type = typeof(AccruPayClient);
        var path = methods.Split(',')[0].Split('.');
        foreach (var property in path[..^1])
            type = type.GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!.PropertyType;
        return methods.Split(',').Select(method => new SentOnceCall(type.Name, method.Split('.')[^1].Trim()));
    }

    [GeneratedRegex(@"^\| `(?<methods>[\w., ]+)` \| `\w+` \| (?<class>.+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
