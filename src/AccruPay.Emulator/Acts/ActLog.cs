using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>
/// What everything passes through that changes the service from outside: a mutation, what the customer, the provider or the developer
/// does, and time that brings something about. It may write the acts down.
/// </summary>
internal abstract class ActLog
{
    /// <summary>Plays an act.</summary>
    /// <param name="name">The act's name in <see cref="ActTable"/>.</param>
    /// <param name="fields">Writes what the act needs to be played again.</param>
    /// <param name="play">Does it.</param>
    public abstract T Play<T>(string name, Action<Utf8JsonWriter> fields, Func<T> play);

    /// <inheritdoc cref="Play{T}"/>
    public abstract ValueTask<T> PlayAsync<T>(string name, Action<Utf8JsonWriter> fields, Func<ValueTask<T>> play);

    /// <summary>Lets happen what time has brought.</summary>
    /// <param name="isDue">Whether there is anything.</param>
    /// <param name="happen">Lets it happen; harmless where nothing is due.</param>
    public abstract void PassTime(Func<bool> isDue, Action happen);
}
