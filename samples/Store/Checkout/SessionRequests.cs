using AccruPay;
using Store.Orders;

namespace Store.Checkout;

/// <summary>What is asked for when a session starts: everything comes from the stored order.</summary>
internal static class SessionRequests
{
    public static StartPaymentSessionRequest Payment(Order order) => new()
    {
        Amount = order.Total.Amount,
        Currency = order.Total.Currency,
        MerchantInternalTransactionCode = order.Code,
        Customer = Customer(order),
        Billing = order.Buyer.ToBilling(),
    };

    public static StartAuthorizationSessionRequest Authorization(Order order) => new()
    {
        Amount = order.Total.Amount,
        Currency = order.Total.Currency,
        MerchantInternalTransactionCode = order.Code,
        Customer = Customer(order),
        Billing = order.Buyer.ToBilling(),
    };

    public static StartPaymentMethodSessionRequest PaymentMethod(Order order) => new()
    {
        Currency = order.Total.Currency,
        MerchantInternalTransactionCode = order.Code,
        Customer = Customer(order),
        Billing = order.Buyer.ToBilling(),
    };

    private static CustomerSelector Customer(Order order) => CustomerSelector.FromInternalCode(order.VisitorId);
}
