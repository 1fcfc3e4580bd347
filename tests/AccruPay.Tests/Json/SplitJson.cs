using System.Buffers;
using System.Text;

namespace AccruPay.Tests;

/// <summary>JSON in two pieces of memory, as a reader gets it from a pipeline.</summary>
internal sealed class SplitJson : ReadOnlySequenceSegment<byte>
{
    private SplitJson(ReadOnlyMemory<byte> memory, long start)
    {
        Memory = memory;
        RunningIndex = start;
    }

    internal static ReadOnlySequence<byte> At(int index, string json)
    {
        ReadOnlyMemory<byte> utf8 = Encoding.UTF8.GetBytes(json);
        var last = new SplitJson(utf8[index..], index);
        var first = new SplitJson(utf8[..index], 0) { Next = last };
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
