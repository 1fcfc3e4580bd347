using System.Reflection;
using System.Text.RegularExpressions;
using AccruPay.GraphQL;

namespace AccruPay.Tests;

/// <summary>The table of docs/retries.md is what the code does.</summary>
public partial class RetriesDocumentTests
{
    [Fact]
    public void The_class_of_each_operation_is_the_one_that_the_document_tells()
    {
        var told = Row().Matches(File.ReadAllText(Repository.PathOf("docs", "retries.md")))
            .ToDictionary(static row => row.Groups["field"].Value, static row => row.Groups["class"].Value, StringComparer.Ordinal);
        var held = Operations().GroupBy(static operation => operation.Field, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => ClassOf([.. group]), StringComparer.Ordinal);

        told.Should().HaveCount(41);
        held.Should().BeEquivalentTo(told);
    }

    private static string ClassOf(IReadOnlyList<(string Field, OperationClass Class, bool IsKeyed)> operations) =>
        operations.Select(static operation => operation.Class).Distinct().ToList() is [var only]
            ? Name(only) + (operations[0].IsKeyed ? ", keyed" : "")
            : "read where the strategy only looks (Strict, MatchOrFail), else once";

    private static string Name(OperationClass @class) => @class switch
    {
        OperationClass.Read => "read",
        OperationClass.Repeatable => "repeatable",
        OperationClass.KeyedStart => "keyed start",
        OperationClass.Once => "once",
        _ => @class.ToString(),
    };

    private static IEnumerable<(string Field, OperationClass Class, bool IsKeyed)> Operations() =>
        from type in typeof(AccruPayClient).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Operation<,>)
        let operation = field.GetValue(null)!
        select ((string)Read(operation, "Field")!, (OperationClass)Read(operation, "Class")!, IsKeyed(Read(operation, "OutcomeFinder")));

    private static bool IsKeyed(object? finder) => finder is not null && (bool)Read(finder, "IsKeyed")!;

    private static object? Read(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner);

    [GeneratedRegex(@"^\| `[\w., ]+` \| `(?<field>\w+)` \| (?<class>.+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
