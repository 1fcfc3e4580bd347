namespace AccruPay.Tests;

public class RequestConventionTests
{
    [Fact]
    public void The_requests_are_those_of_the_operations()
    {
        PublicSurface.Requests.Where(static request => !request.IsAbstract).Should().BeEquivalentTo(
        [
            typeof(StartPaymentSessionRequest), typeof(StartAuthorizationSessionRequest), typeof(StartPaymentMethodSessionRequest),
            typeof(BillingDetails), typeof(ShippingDetails), typeof(UserDetails),
        ]);
    }

    [Theory]
    [InlineData(typeof(StartPaymentSessionRequest), "Amount", "Currency", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(StartAuthorizationSessionRequest), "Amount", "Currency", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(StartPaymentMethodSessionRequest), "Currency", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(BillingDetails), "FirstName", "LastName", "Email", "AddressCountry")]
    [InlineData(typeof(ShippingDetails), "FirstName", "LastName", "Email", "AddressCountry")]
    [InlineData(typeof(UserDetails), "FirstName", "LastName", "Email", "AddressCountry")]
    public void What_the_service_demands_does_not_compile_when_it_is_left_out(Type request, params string[] required)
    {
        request.GetProperties().Where(PublicSurface.IsRequired).Select(static property => property.Name)
            .Should().BeEquivalentTo(required);
    }

    [Fact]
    public void What_can_be_left_out_can_be_null_or_has_a_default()
    {
        PublicSurface.Requests.SelectMany(static request => request.GetProperties())
            .Where(static property => property.SetMethod is not null && !PublicSurface.IsRequired(property) && !CanBeLeftOut(property.PropertyType))
            .Select(PublicSurface.NameOf)
            .Should().BeEmpty();
    }

    private static bool CanBeLeftOut(Type type) =>
        !type.IsValueType || Nullable.GetUnderlyingType(type) is not null || type == typeof(bool);
}
