namespace AccruPay.Reliability;

/// <summary>What the judge says, and why.</summary>
internal sealed record Verdict(VerdictKind Kind, string Reason)
{
    public bool Convicts => Kind is VerdictKind.DoubleCharge or VerdictKind.WrongAnswer or VerdictKind.Undocumented or VerdictKind.Hang;
}
