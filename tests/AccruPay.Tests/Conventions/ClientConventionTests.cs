using System.Reflection;

namespace AccruPay.Tests;

public class ClientConventionTests
{
    [Fact]
    public void The_clients_are_those_of_the_resources()
    {
        PublicSurface.Clients.Should().BeEquivalentTo(
        [
            typeof(AccruPayClient), typeof(MerchantClient), typeof(TransactionsClient), typeof(ClientSessionsClient),
            typeof(PaymentSessionsClient), typeof(PaymentMethodSessionsClient), typeof(AuthorizationSessionsClient),
            typeof(ServerSessionsClient), typeof(ServerAuthorizationsClient), typeof(AuthorizationsClient), typeof(PaymentsClient),
            typeof(TransactionProvidersClient), typeof(CustomersClient), typeof(PaymentMethodsClient), typeof(PaymentPlansClient),
            typeof(PaymentPlanTemplatesClient),
        ]);
    }

    [Fact]
    public void Each_can_be_derived_from_and_made_without_a_connection()
    {
        foreach (var client in PublicSurface.Clients)
        {
            client.IsSealed.Should().BeFalse(client.Name);
            client.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, []).Should()
                .NotBeNull(client.Name).And.Match<ConstructorInfo>(static constructor => constructor.IsFamily);
        }
    }

    [Fact]
    public void Only_the_door_has_public_constructors() =>
        PublicSurface.Clients.Where(static client => client.GetConstructors().Length > 0).Should().Equal(typeof(AccruPayClient));

    [Fact]
    public void The_properties_that_group_clients_can_be_overridden_and_not_set()
    {
        var properties = PublicSurface.Clients.SelectMany(PublicSurface.PropertiesOf).ToList();

        properties.Should().HaveCount(15).And.OnlyContain(static property =>
            PublicSurface.Clients.Contains(property.PropertyType)
            && property.GetMethod!.IsVirtual && !property.GetMethod.IsFinal
            && property.SetMethod == null);
    }

    [Fact]
    public void A_client_is_disposed_with_and_without_await()
    {
        typeof(AccruPayClient).Should().Implement<IDisposable>().And.Implement<IAsyncDisposable>();
        PublicSurface.Clients.Where(static client => typeof(IDisposable).IsAssignableFrom(client)).Should().Equal(typeof(AccruPayClient));
    }
}
