using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Emulator.Tests.State;

/// <summary>A folder for the state files of a test, which goes with it.</summary>
internal sealed class StateFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("accrupay-state-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public static Task<StateFile> OpenAsync(string path, FakeTimeProvider? time = null, Action<EmulatorOptions>? configure = null)
    {
        var options = new EmulatorOptions { TimeProvider = time ?? NewTime() };
        configure?.Invoke(options);
        return StateFile.OpenAsync(path, options);
    }

    public static FakeTimeProvider NewTime() => new(Support.Box.Start);

    public void Dispose() => _folder.Delete(recursive: true);
}
