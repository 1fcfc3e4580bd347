namespace AccruPay;

/// <summary>Starts a session in which a customer lets an amount be held, to be settled or voided later.</summary>
public sealed record StartAuthorizationSessionRequest : StartAmountSessionRequest
{
    internal override TransactionAction Action => TransactionAction.Authorization;
}
