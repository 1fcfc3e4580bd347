using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>Acts of an emulator in memory: they happen at once, side by side, and nothing is written down.</summary>
internal sealed class UnrecordedActs : ActLog
{
    public static readonly UnrecordedActs Instance = new();

    public override T Play<T>(string name, Action<Utf8JsonWriter> fields, Func<T> play) => play();

    public override ValueTask<T> PlayAsync<T>(string name, Action<Utf8JsonWriter> fields, Func<ValueTask<T>> play) => play();

    public override void PassTime(Func<bool> isDue, Action happen) => happen();
}
