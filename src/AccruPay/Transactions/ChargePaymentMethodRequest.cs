namespace AccruPay;

/// <summary>Charges a stored payment method at once, without a session.</summary>
public sealed record ChargePaymentMethodRequest : PaymentMethodTransactionRequest
{
    internal override TransactionAction Action => TransactionAction.Payment;
}
