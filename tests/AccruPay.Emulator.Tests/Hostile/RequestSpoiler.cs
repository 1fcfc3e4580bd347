using System.Text;
using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Tests.Hostile;

/// <summary>Spoils the body of a real request, in ways that a seed decides.</summary>
internal sealed class RequestSpoiler(Random random)
{
    public byte[] Spoil(byte[] body)
    {
        var spoiled = random.Next(3) switch
        {
            0 => SpoilStructure(body),
            1 => SpoilDocument(body),
            _ => body,
        };
        return ReferenceEquals(spoiled, body) || random.Next(4) == 0 ? SpoilBytes(spoiled) : spoiled;
    }

    /// <summary>Spoils some bytes of anything, such as a whole HTTP message.</summary>
    public byte[] SpoilBytes(byte[] bytes)
    {
        var spoiled = bytes.ToList();
        for (var times = random.Next(1, 5); times > 0 && spoiled.Count > 0; times--)
            SpoilPlace(spoiled, random.Next(spoiled.Count));
        return [.. spoiled];
    }

    private void SpoilPlace(List<byte> bytes, int place)
    {
        var length = Math.Min(random.Next(1, 40), bytes.Count - place);
        switch (random.Next(6))
        {
            case 0:
                bytes[place] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(place, length);
                break;
            case 2:
                bytes.InsertRange(place, bytes.GetRange(place, length));
                break;
            case 3:
                bytes.InsertRange(place, Encoding.UTF8.GetBytes(HostileValues.Snippet(random)));
                break;
            case 4:
                bytes.RemoveRange(place, bytes.Count - place);
                break;
            default:
                bytes.InsertRange(place, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256)));
                break;
        }
    }

    private byte[] SpoilStructure(byte[] body)
    {
        var root = JsonNode.Parse(body)!.AsObject();
        var holders = Holders(root).ToArray();
        var holder = holders[random.Next(holders.Length)];
        if (holder is JsonArray array)
            array[random.Next(array.Count)] = HostileValues.Node(random);
        else
            SpoilObject(holder.AsObject());
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private void SpoilObject(JsonObject holder)
    {
        var name = holder.ElementAt(random.Next(holder.Count)).Key;
        if (random.Next(5) == 0)
            holder.Remove(name);
        else
            holder[random.Next(5) == 0 ? name + "\0" : name] = HostileValues.Node(random);
    }

    private byte[] SpoilDocument(byte[] body)
    {
        var root = JsonNode.Parse(body)!.AsObject();
        var words = root["query"]!.GetValue<string>().Split(' ').ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(words.Count);
            words[place] = random.Next(3) switch
            {
                0 => HostileValues.Snippet(random),
                1 => words[random.Next(words.Count)],
                _ => words[place] + HostileValues.Snippet(random),
            };
        }
        root["query"] = string.Join(' ', words);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonNode> Holders(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } fields => fields.SelectMany(field => Holders(field.Value)).Prepend(fields),
        JsonArray { Count: > 0 } items => items.SelectMany(Holders).Prepend(items),
        _ => [],
    };
}
