using AccruPay.Analyzers.Amounts;
using AccruPay.Analyzers.CodeFixes;

namespace AccruPay.Analyzers.Tests.Amounts;

public sealed class InexactAmountTests : RuleTests<InexactAmountAnalyzer>
{
    [Theory]
    [InlineData("var again = request with { Amount = [|(BigInteger)price|] }; Console.WriteLine(again);")]
    [InlineData("var again = request with { Amount = [|(long)(price * 100)|] }; Console.WriteLine(again);")]
    [InlineData("var again = request with { Amount = [|(int)Math.Round(weight * 100)|] }; Console.WriteLine(again);")]
    [InlineData("var again = request with { Amount = [|new BigInteger(weight)|] }; Console.WriteLine(again);")]
    [InlineData("var again = request with { Amount = [|Convert.ToInt64(price * 100m)|] }; Console.WriteLine(again);")]
    [InlineData("var again = request with { Amount = [|BigInteger.Multiply(100, new BigInteger(price))|] }; Console.WriteLine(again);")]
    [InlineData("await accruPay.Transactions.RefundAsync(paid, [|(long)(price * 100)|]);")]
    [InlineData("await accruPay.Transactions.Authorizations.SettleAsync(paid, amount: [|(BigInteger)(order.Total.ToDecimal() * 0.5m)|]);")]
    [InlineData("var money = new Money([|(BigInteger)(price * 100)|], Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var filter = new SessionFilter { Amount = [|(BigInteger)price|] }; Console.WriteLine(filter);")]
    public Task An_amount_from_a_fraction_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("var money = new Money([|units * 100|], Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var money = new Money([|100 * (BigInteger)units|], Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var money = new Money([|50 * 100|], Currency.Usd); Console.WriteLine(money);")]
    public Task A_multiplication_by_a_hundred_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("var cents = (long)(price * 100); var money = new Money([|cents|], Currency.Usd); Console.WriteLine(money);")]
    [InlineData("long cents; cents = units * 100; var money = new Money([|cents + 1|], Currency.Usd); Console.WriteLine(money);")]
    public Task A_local_in_between_does_not_hide_it(string code) => Finds(code);

    [Theory]
    [InlineData("var money = Money.FromDecimal(price, Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var money = Money.FromDecimal(Math.Round(price * 1.19m, 2), Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var again = request with { Amount = Money.FromDecimal(price, Currency.Usd).Amount }; Console.WriteLine(again);")]
    [InlineData("var again = request with { Amount = order.Total.Amount, Currency = order.Total.Currency }; Console.WriteLine(again);")]
    [InlineData("var money = new Money(10_000, Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var money = new Money(BigInteger.Parse(sessionId), Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var money = new Money(units * 250, Currency.Usd); Console.WriteLine(money);")]
    [InlineData("var money = new Money(order.Total.Amount * 100 / 119, Currency.Usd); Console.WriteLine(money);")]
    [InlineData("await accruPay.Transactions.RefundAsync(paid, order.Total.Amount / 2);")]
    public Task Exact_amounts_and_integers_are_accepted(string code) => Accepts(code);

    [Fact]
    public Task A_price_with_a_name_and_a_conversion_of_one_s_own_are_accepted() => Accepts("""
        const int PriceInCents = 100;
        var first = new Money(units * PriceInCents, Currency.Usd);
        var second = new Money(ToMinorUnits(price), Currency.Usd);
        Console.WriteLine(first + second);
        static long ToMinorUnits(decimal value) => long.Parse(value.ToString("0.00", null).Replace(".", ""), null);
        """);

    [Theory]
    [InlineData("Amount = (long)(price * 100), Currency = Currency.Usd", "Amount = Money.FromDecimal(price, Currency.Usd).Amount, Currency = Currency.Usd")]
    [InlineData("Amount = (BigInteger)Math.Round(100m * price), Currency = order.Total.Currency", "Amount = Money.FromDecimal(price, order.Total.Currency).Amount, Currency = order.Total.Currency")]
    [InlineData("Currency = Currency.Usd, Amount = new BigInteger(weight * 100)", "Currency = Currency.Usd, Amount = Money.FromDecimal((decimal)weight, Currency.Usd).Amount")]
    [InlineData("Currency = Currency.Usd, Amount = units * 100", "Currency = Currency.Usd, Amount = Money.FromDecimal(units, Currency.Usd).Amount")]
    public async Task The_fix_converts_by_the_currency_beside_it(string before, string after) =>
        (await FixAsync($"var again = request with {{ {before} }}; Console.WriteLine(again);"))
            .Should().Be($"var again = request with {{ {after} }}; Console.WriteLine(again);");

    [Fact]
    public async Task The_fix_replaces_the_constructor_of_Money() =>
        (await FixAsync("var money = new Money((BigInteger)(price * 100), Currency.Eur); Console.WriteLine(money);"))
            .Should().Be("var money = Money.FromDecimal(price, Currency.Eur); Console.WriteLine(money);");

    [Theory]
    [InlineData("await accruPay.Transactions.RefundAsync(paid, (long)(price * 100));")]
    [InlineData("var again = request with { Amount = (BigInteger)price, Currency = Currency.Usd }; Console.WriteLine(again);")]
    [InlineData("var cents = (long)(price * 100); var money = new Money(cents, Currency.Usd); Console.WriteLine(money);")]
    public async Task There_is_no_fix_where_currency_or_unit_are_not_at_hand(string code) => (await FixAsync(code)).Should().BeNull();

    private static Task<string?> FixAsync(string code) => CodeFix.ApplyAsync(new InexactAmountAnalyzer(), new ExactAmountCodeFix(), code);
}
