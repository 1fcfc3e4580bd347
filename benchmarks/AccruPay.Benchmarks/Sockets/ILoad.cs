namespace AccruPay.Benchmarks;

/// <summary>A client that makes calls over sockets when it is told to: starts and verifications in turn.</summary>
internal interface ILoad
{
    string Name { get; }

    /// <summary>Makes a round of calls, as many as suit what one costs, by a number of concurrent callers.</summary>
    Task<LoadRound> RunAsync(int concurrency);
}
