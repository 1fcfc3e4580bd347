namespace AccruPay.Emulator;

/// <summary>
/// What is to go wrong: faults by script, each of which strikes one request, and faults by seed, which strike at random
/// but the same way every time. A scripted fault goes before a seeded one. Thread-safe.
/// </summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<ScriptedFault> _script = [];
    private readonly List<InjectedFault> _injected = [];
    private SeededFaults? _seeded;
    private long _requests;

    internal FaultPlan()
    {
    }

    /// <summary>The scripted faults that have not struck yet.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _script.Count;
        }
    }

    /// <summary>The scripted faults that have not struck yet, in their order. A snapshot.</summary>
    internal IReadOnlyList<ScriptedFault> Script
    {
        get
        {
            lock (_gate)
                return [.. _script];
        }
    }

    /// <summary>The faults that struck, in the order in which they were chosen. A snapshot.</summary>
    public IReadOnlyList<InjectedFault> Injected
    {
        get
        {
            lock (_gate)
                return [.. _injected];
        }
    }

    /// <summary>Adds a fault to the script. It strikes the next request, or the next one that it is meant for, once.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="operation">
    /// An operation's name, or a root field's such as <c>merchantApiTransaction</c>; null means any request.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="operation"/> is blank, or the fault is <see cref="Fault.Refuse"/>: a connection is refused before anything is
    /// read, so the operation cannot be known.
    /// </exception>
    public void Enqueue(Fault fault, string? operation = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (operation is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(operation);
        if (fault.Kind == FaultKind.Refuse && operation is not null)
            throw new ArgumentException("A connection is refused before the request is read, so it cannot be refused for one operation.", nameof(operation));

        lock (_gate)
            _script.Add(new ScriptedFault(fault, operation));
    }

    /// <summary>
    /// Lets faults strike at random. The same seed, probability and faults strike the same requests, counted from this call.
    /// </summary>
    /// <param name="seed">The seed.</param>
    /// <param name="probability">How often a request is struck, from 0 to 1.</param>
    /// <param name="faults">The faults to draw from; none means every kind that needs no waiting.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="faults"/> is null or has a null element.</exception>
    public void UseSeed(int seed, double probability, params Fault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        Array.ForEach(faults, fault => ArgumentNullException.ThrowIfNull(fault, nameof(faults)));
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");

        lock (_gate)
        {
            _seeded = new SeededFaults(seed, probability, faults.Length == 0 ? SeededFaults.Default : [.. faults]);
            _requests = 0;
        }
    }

    /// <summary>Forgets the script and the seed: nothing goes wrong any more. What struck stays known.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _script.Clear();
            _seeded = null;
        }
    }

    /// <summary>Decides whether a connection is refused, and draws the seeded fault of its request.</summary>
    internal ConnectionFate Connect()
    {
        lock (_gate)
        {
            var drawn = _seeded?.Draw(_requests++);
            var next = _script.FindIndex(scripted => scripted.Operation is null);
            if (next >= 0 && _script[next].Fault.Kind == FaultKind.Refuse)
            {
                _script.RemoveAt(next);
                return Refused(Fault.Refuse);
            }

            return next < 0 && drawn?.Kind == FaultKind.Refuse ? Refused(drawn) : new ConnectionFate(false, drawn);
        }
    }

    /// <summary>Chooses the fault of a request that was read; null means that nothing goes wrong.</summary>
    internal Fault? Choose(ConnectionFate fate, RequestNames names)
    {
        lock (_gate)
        {
            var fault = Scripted(names) ?? (fate.Drawn?.Kind == FaultKind.Refuse ? null : fate.Drawn);
            if (fault is not null)
                _injected.Add(new InjectedFault(fault, names.Operation));
            return fault;
        }
    }

    private Fault? Scripted(RequestNames names)
    {
        var index = _script.FindIndex(scripted => scripted.Fault.Kind != FaultKind.Refuse && scripted.Strikes(names));
        if (index < 0)
            return null;
        var fault = _script[index].Fault;
        _script.RemoveAt(index);
        return fault;
    }

    private ConnectionFate Refused(Fault fault)
    {
        _injected.Add(new InjectedFault(fault, null));
        return new ConnectionFate(true, fault);
    }
}
