using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace AccruPay.Conformance;

/// <summary>The story as AccruPay's Node SDK tells it: a program of its own, whose clock is moved here.</summary>
internal static class NodeStory
{
    /// <summary>Lets the script story.mjs tell the story.</summary>
    /// <param name="scripts">The folder of the scripts, with its packages installed.</param>
    /// <param name="world">The world in which it happens.</param>
    /// <returns>What the client was told, a line each.</returns>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static async Task<IReadOnlyList<string>> TellAsync(string scripts, World world)
    {
        var told = new List<string>();
        using var program = NodeProgram.Start(scripts, "story.mjs", world.Endpoint.AbsoluteUri, world.ApiSecret);
        while (await program.StandardOutput.ReadLineAsync() is { } line)
            await HearAsync(JsonNode.Parse(line)!.AsObject(), told, world, program);

        await program.WaitForExitAsync();
        return program.ExitCode == 0
            ? told
            : throw new InvalidOperationException($"The Node story ended with exit code {program.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }

    private static async Task HearAsync(JsonObject message, List<string> told, World world, Process program)
    {
        if (message["hours"] is { } hours)
        {
            world.PassHours(hours.GetValue<int>());
            await program.StandardInput.WriteLineAsync("on");
            await program.StandardInput.FlushAsync();
            return;
        }

        told.Add(message["told"]!.GetValue<string>());
    }
}
