namespace AccruPay.Tests;

public class RequestConventionTests
{
    [Fact]
    public void The_requests_are_those_of_the_operations()
    {
        PublicSurface.Requests.Where(static request => !request.IsAbstract).Should().BeEquivalentTo(
        [
            typeof(StartPaymentSessionRequest), typeof(StartAuthorizationSessionRequest), typeof(StartPaymentMethodSessionRequest),
            typeof(StartServerAuthorizationRequest), typeof(ChargePaymentMethodRequest), typeof(InitiateAchPaymentRequest),
            typeof(CreateCustomerRequest), typeof(CreatePaymentPlanRequest), typeof(CreatePaymentPlanTemplateRequest),
            typeof(UpdatePaymentPlanTemplateRequest),
            typeof(BillingDetails), typeof(ShippingDetails), typeof(UserDetails), typeof(AchDetails),
        ]);
    }

    [Theory]
    [InlineData(typeof(StartPaymentSessionRequest), "Amount", "Currency", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(StartAuthorizationSessionRequest), "Amount", "Currency", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(StartPaymentMethodSessionRequest), "Currency", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(StartServerAuthorizationRequest), "Amount", "Currency", "PaymentMethodId", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(ChargePaymentMethodRequest), "Amount", "Currency", "PaymentMethodId", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(InitiateAchPaymentRequest), "Amount", "Currency", "Ach", "MerchantInternalTransactionCode", "Billing")]
    [InlineData(typeof(AchDetails), "AccountNumber", "RoutingNumber")]
    [InlineData(typeof(CreateCustomerRequest), "MerchantInternalCustomerCode")]
    [InlineData(typeof(CreatePaymentPlanTemplateRequest), "TransactionProviderId", "Name", "Amount", "InitialAmount", "Currency", "Schedule")]
    [InlineData(typeof(UpdatePaymentPlanTemplateRequest), "TransactionProviderId", "PaymentPlanTemplateId")]
    [InlineData(typeof(CreatePaymentPlanRequest), "TransactionProviderId", "TemplateId", "PaymentMethodId", "MerchantInternalPaymentPlanCode", "Customer", "Amount", "InitialAmount", "Currency", "Schedule")]
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
        !type.IsValueType || Nullable.GetUnderlyingType(type) is not null || type == typeof(bool)
        || type == typeof(PaymentPlanTemplateStatus) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Change<>));
}
