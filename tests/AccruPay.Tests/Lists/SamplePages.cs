using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>Pages of lists as the service gives them.</summary>
internal static class SamplePages
{
    internal const string Methods = "merchantApiCustomerPaymentMethods";

    /// <summary>A list without records.</summary>
    internal static string Empty(string field) => Of(field, []);

    /// <summary>
    /// A page of payment methods with these ids. A record's cursor is "after " and its id; that of the page's end, or
    /// beginning, is another one where the list goes on.
    /// </summary>
    internal static string OfMethods(string[] ids, string? next = null, string? previous = null) => Of(
        Methods, [.. ids.Select(static id => new JsonObject { ["id"] = id })], next is not null, previous is not null, next, previous);

    /// <summary>A page of any list.</summary>
    internal static string Of(
        string field, JsonObject[] nodes, bool hasNext = false, bool hasPrevious = false, string? next = null, string? previous = null)
    {
        var edges = nodes.Select(static node => (JsonNode)new JsonObject { ["cursor"] = "after " + node["id"], ["node"] = node.DeepClone() });
        var info = new JsonObject
        {
            ["startCursor"] = previous,
            ["endCursor"] = next,
            ["hasNextPage"] = hasNext,
            ["hasPreviousPage"] = hasPrevious,
        };
        var page = new JsonObject { ["edges"] = new JsonArray([.. edges]), ["pageInfo"] = info, ["totalCount"] = 7 };
        return SampleAnswers.Data(field, page.ToJsonString());
    }

    /// <summary>The variables of a request that was sent.</summary>
    internal static JsonObject VariablesOf(string body) => JsonNode.Parse(body)!["variables"]!.AsObject();
}
