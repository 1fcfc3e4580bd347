using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>Compares JSON by its meaning: the order of properties and white space do not matter.</summary>
internal static class JsonAssertions
{
    internal static void ShouldBeJson(this JsonNode node, string expected, string because = "")
    {
        if (!JsonNode.DeepEquals(node, JsonNode.Parse(expected)))
            node.ToJsonString().Should().Be(JsonNode.Parse(expected)!.ToJsonString(), because);
    }
}
