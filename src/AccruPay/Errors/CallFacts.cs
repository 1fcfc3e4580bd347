namespace AccruPay;

/// <summary>What every exception knows of the call that ended in it.</summary>
internal readonly record struct CallFacts
{
    public string? Operation { get; init; }

    public string? TransactionCode { get; init; }

    public int Attempts { get; init; }

    public string? RequestId { get; init; }

    public int? StatusCode { get; init; }
}
