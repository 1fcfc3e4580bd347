namespace AccruPay.Emulator;

/// <summary>The latest requests that reached the service, in the order of their arrival. Thread-safe.</summary>
public sealed class RequestLog
{
    /// <summary>What stands in place of the value of a header that carries a credential.</summary>
    public const string HiddenValue = "(hidden)";

    private const int MaximumCharacters = 16_000_000;

    private readonly Lock _gate = new();
    private readonly Queue<RecordedRequest> _requests = new();
    private readonly int _capacity;
    private long _count;
    private long _characters;

    internal RequestLog(int capacity) => _capacity = capacity;

    /// <summary>How many requests arrived, whether or not the log still holds them.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>The requests that the log still holds, the oldest first. A snapshot.</summary>
    public IReadOnlyList<RecordedRequest> All
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>Forgets all requests.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
            _characters = 0;
            Interlocked.Exchange(ref _count, 0);
        }
    }

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _count);
            if (_capacity == 0)
                return;
            if (_requests.Count == _capacity)
                Drop();
            _requests.Enqueue(request);
            _characters += Length(request);
            while (_characters > MaximumCharacters)
                Drop();
        }
    }

    private void Drop() => _characters -= Length(_requests.Dequeue());

    private static int Length(RecordedRequest request) => request.Document.Length + (request.VariablesJson?.Length ?? 0);
}
