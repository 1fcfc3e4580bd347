using System.Globalization;
using System.Numerics;
using AccruPay;
using Store.MoneyOperations;

namespace Store.BackOffice;

/// <summary>Reads what staff ask for. Each form carries a number of its own, by which a second click is known.</summary>
internal sealed class OperationForm(TimeProvider clock)
{
    public const string Number = "number";
    public const string Kind = "kind";
    public const string Amount = "amount";
    public const string RefundRest = "refund-rest";
    public const string RefundPart = "refund-part";
    public const string Settle = "settle";
    public const string Void = "void";

    public OperationWish Read(IFormCollection form, BackOfficeOrder view)
    {
        if (!Guid.TryParseExact(form[Number].ToString(), "N", out var number) || view.Order.TransactionId is null)
            return OperationWish.Wrong(OperationProblem.NotUnderstood);

        var held = view.Order.Total.Amount;
        return form[Kind].ToString() switch
        {
            RefundRest => Of(number, MoneyOperationKind.Refund, view.Refundable, view.Refundable, view),
            RefundPart => Of(number, MoneyOperationKind.Refund, AmountOf(form, view), view.Refundable, view),
            Settle => Of(number, MoneyOperationKind.Settle, AmountOf(form, view), held, view),
            Void => Of(number, MoneyOperationKind.Void, view.Releasable, view.Releasable, view),
            _ => OperationWish.Wrong(OperationProblem.NotUnderstood),
        };
    }

    private OperationWish Of(Guid number, MoneyOperationKind kind, BigInteger? amount, BigInteger most, BackOfficeOrder view)
    {
        if (most <= 0)
            return OperationWish.Wrong(OperationProblem.NothingLeft);
        if (amount is not { } asked || asked <= 0 || asked > most)
            return OperationWish.Wrong(OperationProblem.WrongAmount);

        return OperationWish.For(new MoneyOperation
        {
            Id = number.ToString("N"),
            OrderId = view.Order.Id,
            TransactionId = view.Order.TransactionId!,
            Kind = kind,
            Amount = (long)asked,
            CurrencyCode = kind == MoneyOperationKind.Void ? view.Transaction!.Currency.Code : view.Order.CurrencyCode,
            BegunAt = clock.GetUtcNow(),
        });
    }

    /// <summary>The amount in minor units, exactly: Money refuses what the currency has no coins for.</summary>
    /// <returns>The amount; null where the field holds none.</returns>
    private static BigInteger? AmountOf(IFormCollection form, BackOfficeOrder view)
    {
        if (!decimal.TryParse(form[Amount].ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        try
        {
            return Money.FromDecimal(value, view.Order.Total.Currency).Amount;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
