using System.Numerics;
using AccruPay;
using Store.MoneyOperations;
using Store.Orders;

namespace Store.BackOffice;

/// <summary>An order as staff see it.</summary>
/// <param name="Order">The order.</param>
/// <param name="Transaction">Its payment or hold, as the service has it now; null where there is none.</param>
/// <param name="Operations">What has been done with it, the oldest first.</param>
/// <param name="CanDismiss">Whether an outcome has been unknown for so long that staff may say that nothing happened.</param>
public sealed record BackOfficeOrder(Order Order, Transaction? Transaction, IReadOnlyList<MoneyOperation> Operations, bool CanDismiss)
{
    public bool IsFree => Order.OpenOperationId is null;

    public bool CanCapture => IsFree && Order.Status == OrderStatus.Held;

    public bool CanRelease => IsFree && Order.Status is (OrderStatus.Held or OrderStatus.NeedsAttention) && Releasable > 0;

    public bool CanRefund => IsFree && Order.Status is (OrderStatus.Completed or OrderStatus.NeedsAttention) && Refundable > 0;

    /// <summary>What a release of the hold lets go, in minor units of its own currency: all of it, whether or not the order is over that amount.</summary>
    public BigInteger Releasable => Transaction is { IsHeld: true } hold ? hold.Amount : BigInteger.Zero;

    /// <summary>
    /// What can still be refunded, in minor units of the order's currency. Nothing of what the bank takes back by itself, or of what was
    /// refunded in a way that the service cannot tell.
    /// </summary>
    public BigInteger Refundable => Transaction is { IsPaid: true, IsDisputed: false } paid && IsCounted(paid)
        ? paid.Amount - (paid.RefundedAmount ?? BigInteger.Zero)
        : BigInteger.Zero;

    private bool IsCounted(Transaction paid) =>
        paid.Currency == Order.Total.Currency && (paid.RefundedAt is null || paid.RefundedAmount is not null);
}
