namespace AccruPay;

/// <summary>What every exception knows of the call that ended in it.</summary>
internal readonly record struct CallFacts
{
    public string? Operation { get; init; }

    public string? TransactionCode { get; init; }

    /// <summary>What the call was about, such as "id: 5b3"; null where it named no record.</summary>
    public string? Subject { get; init; }

    public bool IsUnsafeToRepeat { get; init; }

    public int Attempts { get; init; }

    public string? RequestId { get; init; }

    public int? StatusCode { get; init; }
}
