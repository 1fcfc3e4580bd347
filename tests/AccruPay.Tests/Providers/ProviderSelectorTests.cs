namespace AccruPay.Tests;

public class ProviderSelectorTests
{
    [Fact]
    public void An_account_is_chosen_by_its_id_alone()
    {
        var selector = ProviderSelector.Account("account-1");

        JsonText.OfProperties(selector.WriteTo).Should().Be("""{"merchantTransactionProviderId":"account-1"}""");
        selector.ToString().Should().Be("merchantTransactionProviderId: account-1");
    }

    [Fact]
    public void A_type_is_chosen_by_its_name_alone()
    {
        var selector = ProviderSelector.Type(PaymentProvider.Stripe);

        JsonText.OfProperties(selector.WriteTo).Should().Be("""{"transactionProvider":"STRIPE"}""");
        selector.ToString().Should().Be("transactionProvider: STRIPE");
    }

    [Fact]
    public void Null_and_blank_ids_are_refused()
    {
        FluentActions.Invoking(() => ProviderSelector.Account(null!)).Should().Throw<ArgumentNullException>().WithParameterName("transactionProviderId");
        FluentActions.Invoking(() => ProviderSelector.Account(" ")).Should().Throw<ArgumentException>().WithParameterName("transactionProviderId");
    }

    [Fact]
    public void What_is_no_provider_is_refused()
    {
        FluentActions.Invoking(() => ProviderSelector.Type(default)).Should().Throw<ArgumentException>().WithParameterName("provider");
        FluentActions.Invoking(() => ProviderSelector.Type(PaymentProvider.FromWire("some thing"))).Should().Throw<ArgumentException>().WithParameterName("provider");
    }

    [Fact]
    public void Equal_is_what_chooses_in_the_same_way()
    {
        (ProviderSelector.Account("STRIPE") == ProviderSelector.Account("STRIPE")).Should().BeTrue();
        (ProviderSelector.Account("STRIPE") != ProviderSelector.Type(PaymentProvider.Stripe)).Should().BeTrue();
        ProviderSelector.Account("a").Should().NotBe(ProviderSelector.Account("b"));
        ProviderSelector.Account("a").GetHashCode().Should().Be(ProviderSelector.Account("a").GetHashCode());
        (ProviderSelector.Account("a") == null).Should().BeFalse();
    }
}
