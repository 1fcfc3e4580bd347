namespace AccruPay.Conformance;

/// <summary>The same story told by AccruPay's Node SDK and by the .NET SDK, each in a world of its own, leaves the same ledger.</summary>
internal static class Stories
{
    /// <summary>Tells both, compares them, and lets corpus.mjs compare the emulator with graphql-js on what the story left.</summary>
    /// <param name="scripts">The folder of the scripts, with its packages installed.</param>
    /// <param name="folder">The folder that holds schema.graphql.</param>
    /// <returns>The exit code: 0 where nothing differs.</returns>
    public static async Task<int> CompareAsync(string scripts, string folder)
    {
        await using var ofNode = await World.CreateAsync();
        await using var ofDotNet = await World.CreateAsync();
        var comparison = new Comparison();
        comparison.Compare("told", await NodeStory.TellAsync(scripts, ofNode), await Story.TellAsync(ofDotNet));
        comparison.Compare("ledger", ofNode.Ledger(), ofDotNet.Ledger());
        Console.WriteLine($"stories: {comparison.Passed} passed, {comparison.Failed} failed");

        var corpus = await NodeProgram.RunAsync(scripts, "corpus.mjs", Path.GetFullPath(folder), ofDotNet.Endpoint.AbsoluteUri, ofDotNet.ApiSecret);
        return comparison.Failed == 0 && corpus == 0 ? 0 : 1;
    }
}
