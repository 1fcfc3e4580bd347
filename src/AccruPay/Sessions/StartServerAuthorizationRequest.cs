namespace AccruPay;

/// <summary>Holds an amount on a stored payment method at once; no customer acts.</summary>
public sealed record StartServerAuthorizationRequest : PaymentMethodTransactionRequest
{
    internal override TransactionAction Action => TransactionAction.Authorization;
}
