using System.Runtime.InteropServices;

namespace AccruPay.Benchmarks;

/// <summary>A small program as a user would publish it, to be started again and again.</summary>
internal sealed class PublishedProgram
{
    private PublishedProgram(string client, string kind, string folder, string file)
    {
        Client = client;
        Kind = kind;
        Folder = folder;
        File = file;
    }

    public string Client { get; }

    public string Kind { get; }

    public string Folder { get; }

    /// <summary>The program's executable file.</summary>
    public string File { get; }

    /// <summary>To be started, with the size of what a user ships: no symbols, no documentation.</summary>
    public ColdProgram ColdProgram() => new(Client, Kind, File, [], MegabytesOf(new DirectoryInfo(Folder)));

    /// <summary>Publishes a program; null where this machine cannot, with the reason on the console.</summary>
    public static async Task<PublishedProgram?> MakeAsync(string client, string project, string kind)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "benchmarks", $"{project}-{kind}");
        string[] properties = kind switch
        {
            "JIT" => ["-p:PublishReadyToRun=false"],
            "ReadyToRun" => ["-p:PublishReadyToRun=true"],
            _ => ["-p:Native=true"],
        };
        var source = Path.Combine(Repository.Root, "benchmarks", project, project + ".csproj");
        var selfContained = kind == "Native AOT" ? "true" : "false";
        var output = await CommandLine.RunAsync(
            "dotnet",
            ["publish", source, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", selfContained, "-o", folder, .. properties]);
        if (output.ExitCode == 0)
            return new PublishedProgram(client, kind, folder, Path.Combine(folder, project));

        Console.WriteLine($"{client}, {kind}: not measured, since it could not be published.\n{output.Text}");
        return null;
    }

    private static double MegabytesOf(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(static file => file.Extension is not (".pdb" or ".dbg" or ".xml")).Sum(static file => file.Length) / 1e6;
}
