namespace AccruPay.Tests;

public class Iso4217Tests
{
    [Theory]
    [InlineData("USD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("GBP", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("CLP", 0)]
    [InlineData("ISK", 0)]
    [InlineData("XAF", 0)]
    [InlineData("BHD", 3)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    [InlineData("XCG", 2)]
    [InlineData("ZWG", 2)]
    public void A_current_code_has_its_minor_unit(string code, int digits) => Iso4217.MinorUnitDigits(code).Should().Be(digits);

    [Theory]
    [InlineData("XAU")]
    [InlineData("XDR")]
    [InlineData("XTS")]
    [InlineData("XXX")]
    [InlineData("DEM")]
    [InlineData("ABC")]
    [InlineData("usd")]
    [InlineData("")]
    public void A_code_without_a_minor_unit_has_none(string code) => Iso4217.MinorUnitDigits(code).Should().BeNull();

    [Fact]
    public void The_list_is_complete()
    {
        // The published list has 178 codes, 13 of them without a minor unit.
        Iso4217.Codes.Should().HaveCount(165).And.OnlyContain(code => Currency.FromCode(code).Code == code);
    }
}
