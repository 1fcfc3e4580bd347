namespace AccruPay.Emulator.Tests;

public sealed class SetUpTests
{
    [Fact]
    public void The_options_name_the_default_merchant()
    {
        var emulator = new AccruPayEmulator(new EmulatorOptions { MerchantName = "Shop", ApiSecret = "secret-1", PublicId = "public-1" });
        emulator.Merchant.Name.Should().Be("Shop");
        emulator.Merchant.ApiSecret.Should().Be("secret-1");
        emulator.Merchant.PublicId.Should().Be("public-1");
        emulator.Merchant.DefaultAccount.Should().BeSameAs(emulator.Merchant.Nuvei);
        emulator.Merchant.Accounts.Should().Equal(emulator.Merchant.Nuvei, emulator.Merchant.Stripe);
    }

    [Fact]
    public void Two_emulators_share_nothing()
    {
        var one = new AccruPayEmulator();
        var other = new AccruPayEmulator();
        other.Merchant.ApiSecret.Should().NotBe(one.Merchant.ApiSecret);
        other.Merchant.Nuvei.Id.Should().NotBe(one.Merchant.Nuvei.Id);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        new Action(() => _ = new EmulatorOptions { TimeProvider = null! }).Should().Throw<ArgumentNullException>();
        new Action(() => _ = new EmulatorOptions { Settings = null! }).Should().Throw<ArgumentNullException>();
        new Action(() => _ = new EmulatorOptions { RequestLogCapacity = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new EmulatorOptions { MaximumRequestBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new EmulatorOptions { MaximumDepth = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new EmulatorOptions { MaximumDocumentLength = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new EmulatorOptions { MaximumTokens = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new EmulatorOptions { MaximumSelections = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new EmulatorOptions { MaximumRootFields = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new EmulatorOptions { MaximumAnsweredFields = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new Action(() => _ = new AccruPayEmulator(new EmulatorOptions { MerchantName = " " })).Should().Throw<ArgumentException>();
        new Action(() => _ = new AccruPayEmulator(new EmulatorOptions { ApiSecret = "" })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_unknown_provider_is_refused()
    {
        var add = () => new AccruPayEmulator().Merchant.AddProviderAccount((EmulatedProvider)9);
        add.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("provider");
    }

    [Fact]
    public void Every_test_card_has_a_valid_number_and_is_found_by_it()
    {
        foreach (var card in TestCards.All)
        {
            foreach (var provider in Enum.GetValues<EmulatedProvider>())
            {
                card.NumberAt(provider).Should().HaveLength(16).And.Match(number => HasLuhnCheckDigit(number), card.Name);
                TestCards.Find(provider, card.NumberAt(provider).Insert(4, " ")).Should().BeSameAs(card);
            }
        }
        TestCards.Find(EmulatedProvider.Stripe, "1").Should().BeNull();
    }

    private static bool HasLuhnCheckDigit(string number) =>
        number.Reverse().Select((digit, place) => (digit - '0') * (place % 2 + 1)).Sum(value => value > 9 ? value - 9 : value) % 10 == 0;
}
