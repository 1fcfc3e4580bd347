using AccruPay.Analyzers.Amounts;

namespace AccruPay.Analyzers.Tests.Amounts;

public sealed class MixedCurrenciesTests : RuleTests<MixedCurrenciesAnalyzer>
{
    [Theory]
    [InlineData("var money = new Money(transaction.Amount, [|order.Total.Currency|]); Console.WriteLine(money);")]
    [InlineData("var money = new Money(currency: [|session.Currency|], amount: transaction.RefundedAmount!.Value); Console.WriteLine(money);")]
    [InlineData("var again = request with { Amount = order.Total.Amount, Currency = [|transaction.Currency|] }; Console.WriteLine(again);")]
    [InlineData("var amount = transaction.Amount; var money = new Money(amount, [|session.Currency|]); Console.WriteLine(money);")]
    public Task An_amount_with_the_currency_of_something_else_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("var sum = Money.FromDecimal(1m, Currency.Usd) + [|Money.FromDecimal(1m, Currency.Eur)|]; Console.WriteLine(sum);")]
    [InlineData("var usd = new Money(1, Currency.Usd); var yen = new Money(1, Currency.FromCode(\"jpy\")); Console.WriteLine(usd > [|yen|]);")]
    [InlineData("var usd = new Money(1, Currency.Usd); Console.WriteLine(usd.CompareTo([|new Money(1, Currency.Eur)|]));")]
    [InlineData("var usd = new Money(1, Currency.Usd); Console.WriteLine(usd == [|new Money(1, Currency.Eur)|]);")]
    [InlineData("var usd = new Money(1, Currency.Usd); var money = new Money(usd.Amount, [|Currency.Eur|]); Console.WriteLine(money);")]
    [InlineData("var again = request with { Amount = Money.FromDecimal(1m, Currency.Usd).Amount, Currency = [|Currency.Eur|] }; Console.WriteLine(again);")]
    public Task Two_known_currencies_are_found(string code) => Finds(code);

    [Theory]
    [InlineData("var money = new Money(transaction.Amount, transaction.Currency); Console.WriteLine(money);")]
    [InlineData("var total = order.Total; var money = new Money(total.Amount, order.Total.Currency); Console.WriteLine(money);")]
    [InlineData("var again = request with { Amount = order.Total.Amount, Currency = order.Total.Currency }; Console.WriteLine(again);")]
    [InlineData("var money = new Money(transaction.Amount, transaction.Session!.Currency); Console.WriteLine(money);")]
    [InlineData("var money = new Money(transaction.RefundedAmount ?? 0, transaction.Currency); Console.WriteLine(money);")]
    public Task Amount_and_currency_of_the_same_value_are_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("var sum = Money.FromDecimal(1m, Currency.Usd) + Money.FromDecimal(2m, Currency.FromCode(\"usd\")); Console.WriteLine(sum);")]
    [InlineData("var sum = order.Total + Money.FromDecimal(2m, Currency.Usd); Console.WriteLine(sum);")]
    [InlineData("var again = request with { Amount = 500, Currency = transaction.Currency }; Console.WriteLine(again);")]
    [InlineData("var again = request with { Amount = Money.FromDecimal(1m, Currency.Usd).Amount, Currency = Currency.Usd }; Console.WriteLine(again);")]
    [InlineData("Console.WriteLine(order.Total > new Money(transaction.Amount, transaction.Currency));")]
    public Task What_may_be_the_same_currency_is_accepted(string code) => Accepts(code);
}
