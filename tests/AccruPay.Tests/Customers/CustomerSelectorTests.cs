namespace AccruPay.Tests;

public class CustomerSelectorTests
{
    private static readonly CustomerSelector Customer = CustomerSelector.FromInternalCode("customer-123");

    [Fact]
    public void The_merchants_code_alone_is_enough()
    {
        Customer.Validate("request.Customer");

        JsonText.Of(Customer.WriteTo).Should().Be("""{"merchantInternalCustomerCode":"customer-123"}""");
    }

    [Fact]
    public void What_is_set_is_written()
    {
        var selector = Customer with
        {
            Id = "c-1",
            ProviderCode = "p-1",
            ResolutionStrategy = CustomerResolutionStrategy.MatchOrFail,
        };

        selector.Validate("request.Customer");

        JsonText.Of(selector.WriteTo).Should().Be(
            """{"merchantInternalCustomerCode":"customer-123","id":"c-1","providerCode":"p-1","resolutionStrategy":"MATCH_OR_FAIL"}""");
    }

    [Fact]
    public void Null_and_blank_codes_are_refused()
    {
        FluentActions.Invoking(() => CustomerSelector.FromInternalCode(null!)).Should()
            .Throw<ArgumentNullException>().WithParameterName("merchantInternalCustomerCode");
        FluentActions.Invoking(() => CustomerSelector.FromInternalCode(" ")).Should()
            .Throw<ArgumentException>().WithParameterName("merchantInternalCustomerCode");
    }

    [Fact]
    public void A_member_that_breaks_its_rule_is_named_in_full()
    {
        Refused(Customer with { Id = " " }, "request.Customer.Id", "The text must not be blank.*");
        Refused(Customer with { ProviderCode = "" }, "request.Customer.ProviderCode", "The text must not be blank.*");
        Refused(
            Customer with { ResolutionStrategy = CustomerResolutionStrategy.Unknown },
            "request.Customer.ResolutionStrategy",
            "The strategy must be one that the API knows, or null.*");
        Refused(Customer with { ResolutionStrategy = (CustomerResolutionStrategy)99 }, "request.Customer.ResolutionStrategy", "The strategy must be*");

        static void Refused(CustomerSelector selector, string argument, string message) => FluentActions
            .Invoking(() => selector.Validate("request.Customer")).Should()
            .Throw<ArgumentException>().WithMessage(message).WithParameterName(argument);
    }

    [Fact]
    public void Its_text_is_the_merchants_code()
    {
        (Customer with { Id = "c-1" }).ToString().Should().Be("merchantInternalCustomerCode: customer-123");
    }
}
