namespace AccruPay.Emulator;

/// <summary>Finds the one stored payment method that a merchant names.</summary>
internal sealed class PaymentMethodFinder(ServiceState state)
{
    public Cell<EmulatedPaymentMethod> Find(EmulatedMerchant merchant, string id)
    {
        var cell = state.PaymentMethods.Records.Find(id) ?? throw state.Errors.NotFound("payment method");
        return cell.Merchant == merchant ? cell : throw state.Errors.OtherMerchants("payment method");
    }
}
