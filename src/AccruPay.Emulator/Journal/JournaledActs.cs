using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>
/// Acts of an emulator whose state survives it: they happen one at a time, each at one moment, and are written down before they
/// happen. Until <see cref="Begin"/> the acts of the file are played again.
/// </summary>
internal sealed class JournaledActs(EmulatorClock clock, SeededIds ids) : ActLog, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly AsyncLocal<bool> _acting = new();
    private JournalFile? _file;

    /// <summary>How many acts there were.</summary>
    public long Count { get; private set; }

    /// <summary>Sets the moment and the ids of an act that is about to be played again.</summary>
    public void Recall(JournalEntry entry)
    {
        clock.StopAt(entry.At);
        ids.Begin(++Count);
    }

    /// <summary>From now on acts are new, and are written down.</summary>
    public void Begin(JournalFile file)
    {
        _file = file;
        clock.Continue();
    }

    public override T Play<T>(string name, Action<Utf8JsonWriter> fields, Func<T> play)
    {
        if (_acting.Value)
            return play();

        _turn.Wait();
        try
        {
            Enter(name, fields);
            return play();
        }
        finally
        {
            Leave();
        }
    }

    public override async ValueTask<T> PlayAsync<T>(string name, Action<Utf8JsonWriter> fields, Func<ValueTask<T>> play)
    {
        if (_acting.Value)
            return await play().ConfigureAwait(false);

        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            Enter(name, fields);
            return await play().ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>
    /// Within an act, time passes as a part of it. Between two acts it is one itself, where it brings anything about; when acts are
    /// played again, that act comes by itself.
    /// </summary>
    public override void PassTime(Func<bool> isDue, Action happen)
    {
        if (_acting.Value)
        {
            happen();
            return;
        }
        if (_file is null)
            return;

        _turn.Wait();
        try
        {
            if (!isDue())
                return;
            Enter(EmulatorActs.PassTime, _ => { });
            happen();
        }
        finally
        {
            Leave();
        }
    }

    public void Dispose() => _turn.Dispose();

    private void Enter(string name, Action<Utf8JsonWriter> fields)
    {
        if (_file is { } file)
        {
            file.Append(JournalEntry.Write(clock.Stop(), name, fields));
            ids.Begin(++Count);
        }
        _acting.Value = true;
    }

    private void Leave()
    {
        _acting.Value = false;
        if (_file is not null)
            clock.Continue();
        _turn.Release();
    }
}
