using System.Buffers;

namespace AccruPay.Http;

/// <summary>
/// Bytes in a buffer of the shared pool, such as a request's body. Whoever made them uses them, and so does everyone whose
/// <see cref="TryUse"/> succeeded; the last who leaves gives the buffer back, wiped, since it may hold secrets. Who fails while
/// the platform may still be reading must not leave: then the buffer is never used again by anybody, and the garbage
/// collector takes it.
/// </summary>
internal sealed class RentedBytes(int capacity) : IBufferWriter<byte>
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(capacity);
    private int _users = 1;

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => new(_buffer, 0, Length);

    public ReadOnlySpan<byte> Span => new(_buffer, 0, Length);

    /// <summary>Joins the users, unless the last one has left.</summary>
    public bool TryUse()
    {
        int users;
        do
        {
            users = Volatile.Read(ref _users);
            if (users == 0)
                return false;
        }
        while (Interlocked.CompareExchange(ref _users, users + 1, users) != users);

        return true;
    }

    /// <summary>Ends one use; exactly once for each.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _users) != 0)
            return;

        // Whoever looks once more finds nothing, rather than the bytes of another call.
        var buffer = _buffer;
        _buffer = [];
        GiveBack(buffer);
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Demand(sizeHint);
        return _buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Demand(sizeHint);
        return _buffer.AsSpan(Length);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }

    private void Demand(int free)
    {
        if (_buffer.Length - Length >= Math.Max(free, 1))
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + free));
        Span.CopyTo(larger);
        GiveBack(_buffer);
        _buffer = larger;
    }

    private static void GiveBack(byte[] buffer) => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
}
