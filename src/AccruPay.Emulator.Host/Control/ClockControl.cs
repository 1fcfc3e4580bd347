using System.Text.Json.Nodes;
using System.Xml;

namespace AccruPay.Emulator.Host;

/// <summary>The emulator's clock: what it says, and setting it forward.</summary>
internal sealed class ClockControl(AccruPayEmulator emulator)
{
    public JsonObject Read() => new()
    {
        ["now"] = DateTimeIsoGraphType.Write(emulator.Time.GetUtcNow()),
        ["offset"] = emulator.Time is EmulatorClock clock ? XmlConvert.ToString(clock.Offset) : null,
        ["canAdvance"] = emulator.Time is EmulatorClock,
    };

    public JsonObject Advance(ControlCall call)
    {
        call.Body.RefuseOthers("advance");
        Advance(call.Body.Text("advance"));
        return Read();
    }

    /// <exception cref="ActFieldException">The text is no duration that the clock can be set forward by.</exception>
    /// <exception cref="InvalidOperationException">The emulator runs by somebody else's clock.</exception>
    public void Advance(string text)
    {
        if (IsoDuration.Read(text)?.From(emulator.Time.GetUtcNow()) is not { } time || time <= TimeSpan.Zero)
            throw new ActFieldException($"The field 'advance' must be {IsoDuration.Rule}.");
        try
        {
            emulator.AdvanceClock(time);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new ActFieldException("The field 'advance' must not lead the clock beyond the year 9000.");
        }
    }
}
