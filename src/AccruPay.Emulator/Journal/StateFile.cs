using System.Security.Cryptography;

namespace AccruPay.Emulator;

/// <summary>
/// An emulator whose state is in a file. The file holds the acts that made the state; opening it plays them again, each at its own
/// moment and with its own ids, so that the emulator is the same as before. Dispose it to let go of the file.
/// </summary>
internal sealed class StateFile : IDisposable
{
    private readonly JournaledActs _acts;
    private readonly JournalFile _file;

    private StateFile(AccruPayEmulator emulator, JournaledActs acts, JournalFile file)
    {
        Emulator = emulator;
        _acts = acts;
        _file = file;
    }

    public AccruPayEmulator Emulator { get; }

    /// <summary>How many acts were played again.</summary>
    public long PlayedActs { get; private init; }

    /// <summary>How many bytes at the end of the file were an act that was not written to its end, and were dropped.</summary>
    public long DroppedBytes { get; private init; }

    /// <summary>Opens a file, or creates it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">
    /// The set-up. A secret or a public id must be that of an existing file. The clock is that which the emulator's clock goes like.
    /// </param>
    /// <exception cref="StateFileException">The file cannot be opened, is no state file, is damaged, or is of another emulator; it was not changed.</exception>
    public static async Task<StateFile> OpenAsync(string path, EmulatorOptions options)
    {
        var clock = new EmulatorClock(options.TimeProvider);
        var file = JournalFile.Open(path, () => NewHead(options, clock.GetUtcNow()));
        try
        {
            return await ReadAsync(path, file, options, clock).ConfigureAwait(false);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _acts.Dispose();
        _file.Dispose();
    }

    private static async Task<StateFile> ReadAsync(string path, JournalFile file, EmulatorOptions options, EmulatorClock clock)
    {
        using var lines = file.ReadLines().GetEnumerator();
        var head = Head(path, lines, options);
        var ids = new SeededIds(head.Seed);
        var acts = new JournaledActs(clock, ids);
        clock.StopAt(head.CreatedAt);
        options.TimeProvider = clock;
        options.ApiSecret = head.ApiSecret;
        options.PublicId = head.PublicId;
        var emulator = new AccruPayEmulator(options, acts, ids);

        while (lines.MoveNext())
            await PlayAgainAsync(path, lines.Current, emulator, acts).ConfigureAwait(false);
        var played = acts.Count;
        var dropped = file.BeginWriting();
        acts.Begin(file);
        return new StateFile(emulator, acts, file) { PlayedActs = played, DroppedBytes = dropped };
    }

    private static JournalHead Head(string path, IEnumerator<ReadOnlyMemory<byte>> lines, EmulatorOptions options)
    {
        if (!lines.MoveNext() || JournalHead.Read(lines.Current.Span) is not { } head || !head.Format.StartsWith("accrupay-emulator-state/", StringComparison.Ordinal))
            throw new StateFileException($"'{path}' is not a state file of the emulator. It was not changed.");
        if (head.Format != JournalHead.CurrentFormat || head.Emulator != JournalHead.CurrentEmulator)
            throw new StateFileException($"The state file '{path}' is of the emulator {head.Emulator} ({head.Format}), and this is {JournalHead.CurrentEmulator} ({JournalHead.CurrentFormat}). It was not changed.");
        if (options.ApiSecret is { } secret && secret != head.ApiSecret)
            throw new StateFileException($"The state file '{path}' has another API secret than the one that was given. It was not changed.");
        if (options.PublicId is { } publicId && publicId != head.PublicId)
            throw new StateFileException($"The state file '{path}' has another public id than the one that was given. It was not changed.");
        return head;
    }

    private static async ValueTask PlayAgainAsync(string path, ReadOnlyMemory<byte> line, AccruPayEmulator emulator, JournaledActs acts)
    {
        if (JournalEntry.Read(line) is not { } entry || ActTable.Find(entry.Act) is not { } act)
            throw new StateFileException($"Line {acts.Count + 2} of the state file '{path}' is damaged. The file was not changed.");
        acts.Recall(entry);
        try
        {
            await act.PlayAsync(emulator, new ActFields(entry.Fields)).ConfigureAwait(false);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException or ActFieldException)
        {
            // It was refused then, too: what is written before it happens may come to nothing.
        }
    }

    private static JournalHead NewHead(EmulatorOptions options, DateTimeOffset now) => new(
        JournalHead.CurrentFormat,
        JournalHead.CurrentEmulator,
        RandomNumberGenerator.GetBytes(32),
        now,
        options.ApiSecret ?? "sk_emulated_" + Guid.NewGuid().ToString("N"),
        options.PublicId ?? "pub_" + Guid.NewGuid().ToString("N"));
}
