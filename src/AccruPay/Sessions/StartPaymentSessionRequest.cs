namespace AccruPay;

/// <summary>Starts a session in which a customer pays.</summary>
public sealed record StartPaymentSessionRequest : StartAmountSessionRequest
{
    internal override TransactionAction Action => TransactionAction.Payment;
}
