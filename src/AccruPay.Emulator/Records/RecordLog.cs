namespace AccruPay.Emulator;

/// <summary>One merchant's records of one kind, in the order of their creation.</summary>
internal sealed class RecordLog<T>(TimeProvider time)
    where T : class, IRecord<T>
{
    private readonly Lock _gate = new();
    private readonly List<Cell<T>> _cells = [];

    public int Count
    {
        get
        {
            lock (_gate)
                return _cells.Count;
        }
    }

    /// <summary>Asks for the record inside the lock, so that the order of the log is the order of the creation times.</summary>
    public Cell<T> Add(Func<DateTimeOffset, T> create)
    {
        lock (_gate)
        {
            var cell = new Cell<T>(create(time.GetUtcNow()), _cells.Count);
            _cells.Add(cell);
            return cell;
        }
    }

    /// <summary>The records from a position on, at most <paramref name="count"/>; later additions do not disturb it.</summary>
    public Cell<T>[] Slice(int start, int count)
    {
        lock (_gate)
        {
            start = Math.Clamp(start, 0, _cells.Count);
            return [.. _cells.GetRange(start, Math.Min(count, _cells.Count - start))];
        }
    }

    public bool Holds(Cell<T> cell)
    {
        lock (_gate)
            return cell.Position < _cells.Count && _cells[cell.Position] == cell;
    }
}
