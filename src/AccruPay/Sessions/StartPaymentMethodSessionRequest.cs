namespace AccruPay;

/// <summary>
/// Starts a session in which a customer adds a payment method without paying. Needs
/// <see cref="StartSessionRequest.Customer"/>.
/// </summary>
public sealed record StartPaymentMethodSessionRequest : StartSessionRequest
{
    internal override TransactionAction Action => TransactionAction.AddPaymentMethod;

    private protected override void Validate(string argumentName)
    {
        base.Validate(argumentName);
        DemandCustomer(argumentName, "for the payment method to belong to");
    }
}
