using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AccruPay.Emulator;

/// <summary>
/// Ids that follow from a secret seed, the number of an act, and their place in it: whoever plays the same acts again gets the same
/// ids, and nobody without the seed can guess one. For one act at a time.
/// </summary>
internal sealed class SeededIds(byte[] seed) : IdSource
{
    private long _act;
    private int _place;

    /// <summary>Begins the ids of an act.</summary>
    public void Begin(long act)
    {
        _act = act;
        _place = 0;
    }

    protected override Guid Next()
    {
        Span<byte> place = stackalloc byte[12];
        BinaryPrimitives.WriteInt64LittleEndian(place, _act);
        BinaryPrimitives.WriteInt32LittleEndian(place[8..], _place++);
        var bytes = HMACSHA256.HashData(seed, place).AsSpan(0, 16);

        // The version and the variant of a random UUID, RFC 9562.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
