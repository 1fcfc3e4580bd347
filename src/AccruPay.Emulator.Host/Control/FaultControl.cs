using System.Text.Json.Nodes;
using System.Xml;

namespace AccruPay.Emulator.Host;

/// <summary>What is to go wrong: the faults that wait, those that struck, and queueing more.</summary>
internal sealed class FaultControl(AccruPayEmulator emulator)
{
    public const int MaximumTimes = 1_000;
    public const int MaximumWaiting = 10_000;

    private const int ShownInjected = 50;

    public JsonObject Read() => new()
    {
        ["waiting"] = new JsonArray([.. emulator.Faults.Script.Select(scripted => Write(scripted.Fault, scripted.Operation))]),
        ["struck"] = new JsonArray([.. emulator.Faults.Injected.TakeLast(ShownInjected).Reverse().Select(injected => Write(injected.Fault, injected.OperationName))]),
    };

    public JsonObject Enqueue(ControlCall call)
    {
        Enqueue(call.Body);
        return Read();
    }

    /// <exception cref="ActFieldException">A field is wrong; nothing was queued.</exception>
    public void Enqueue(ActFields fields)
    {
        fields.RefuseOthers(FaultReader.Fields);
        var times = fields.Number("times", 1, 1, MaximumTimes);
        var fault = FaultReader.Read(fields);
        var operation = fields.OptionalText("operation");
        if (emulator.Faults.Waiting + times > MaximumWaiting)
            throw new ActFieldException($"At most {MaximumWaiting} faults can wait.");
        for (var i = 0; i < times; i++)
            emulator.Faults.Enqueue(fault, operation);
    }

    public JsonObject Clear()
    {
        emulator.Faults.Clear();
        return Read();
    }

    private static JsonObject Write(Fault fault, string? operation) => new()
    {
        ["fault"] = fault.Kind.ToString(),
        ["operation"] = operation,
        ["status"] = fault.StatusCode,
        ["delay"] = fault.DelayTime is { } delay ? XmlConvert.ToString(delay) : null,
        ["retryAfter"] = fault.RetryAfter is { } time ? XmlConvert.ToString(time) : null,
    };
}
