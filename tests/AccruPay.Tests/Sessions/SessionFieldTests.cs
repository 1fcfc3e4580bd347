using AccruPay.Emulator;

namespace AccruPay.Tests;

public class SessionFieldTests
{
    public static MatrixTheoryData<Transport, EmulatedProvider, TransactionAction> Sessions { get; } =
        new(Enum.GetValues<Transport>(), Enum.GetValues<EmulatedProvider>(), SessionFlow.Actions);

    [Theory]
    [MemberData(nameof(Sessions))]
    public async Task Every_field_of_a_started_session_arrives(Transport transport, EmulatedProvider provider, TransactionAction action)
    {
        await using var service = await EmulatedService.StartAsync(transport);

        var session = await StartAsync(service, provider, action);

        var emulated = service.Emulated(session);
        RecordAssertions.ShouldHoldTheFullDetails(session.Billing, session.Shipping, session.User, session.Device);
        session.Should().BeEquivalentTo(new
        {
            emulated.Id,
            Kind = SessionKind.Client,
            KindText = "CLIENT",
            Action = action,
            Status = SessionStatus.Pending,
            StatusText = "PENDING",
            ProviderStatus = SessionStatus.Pending,
            ProviderStatusText = "PENDING",
            emulated.Amount,
            Currency = Currency.Eur,
            MerchantInternalTransactionCode = "order-7",
            MerchantInternalCustomerCode = "customer-7",
            emulated.CustomerId,
            emulated.ProviderCustomerCode,
            emulated.ProviderCode,
            emulated.TokenExpiresAt,
            emulated.CreatedAt,
            emulated.UpdatedAt,
            emulated.ProviderLastVerifiedAt,
            TransactionProviderId = emulated.Account.Id,
            StorePaymentMethod = action != TransactionAction.AddPaymentMethod,
        });
        session.Amount.Should().Be(action == TransactionAction.AddPaymentMethod ? 0 : 12_345);
        session.Token!.Reveal().Should().Be(emulated.Token);
        session.Payload!.RevealJson().GetProperty("details").GetProperty("client_secret").GetString()
            .Should().Be(AccruPayEmulator.PayloadSecretMarker + session.Id);
    }

    [Theory]
    [MemberData(nameof(Sessions))]
    public async Task A_session_that_is_read_after_the_payment_holds_what_came_of_it(
        Transport transport, EmulatedProvider provider, TransactionAction action)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var started = await StartAsync(service, provider, action);
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        service.Emulator.Customer.Pay(started.Id, TestCards.Approved);
        service.Clock.Advance(TimeSpan.FromMinutes(1));

        var session = await service.Sessions.GetAsync(SessionIdentifier.FromId(started.Id), TestContext.Current.CancellationToken);

        var emulated = service.Emulated(session);
        RecordAssertions.ShouldHoldTheFullDetails(session.Billing, session.Shipping, session.User, session.Device);
        session.StartedAt.Should().Be(ImpatientClock.Beginning.AddMinutes(1)).And.Be(emulated.StartedAt);
        session.CompletedAt.Should().Be(emulated.CompletedAt);
        session.UpdatedAt.Should().Be(emulated.UpdatedAt);
        session.PaymentMethodId.Should().Be(emulated.PaymentMethodId);
        session.PaymentMethod!.Id.Should().Be(emulated.PaymentMethodId);
        session.TransactionProvider!.Id.Should().Be(service.AccountAt(provider).Id);
        session.Transactions!.Should().ContainSingle().Which.ClientTransactionSessionId.Should().Be(session.Id);
        session.Transactions![0].Status.Should().Be(TransactionStatus.Succeeded);
        RecordAssertions.EmptyMembersOf(session).Should().BeEquivalentTo(Expected());

        IEnumerable<string> Expected()
        {
            yield return nameof(session.CanceledAt);
            yield return nameof(session.PaymentPlan);
            yield return nameof(session.PaymentPlanId);
            yield return nameof(session.ProviderError);
            yield return nameof(session.ProviderLastSyncedAt);
            if (emulated.TokenExpiresAt is null)
                yield return nameof(session.TokenExpiresAt);
        }
    }

    [Fact]
    public async Task What_was_left_out_reads_as_null()
    {
        await using var service = new EmulatedService();

        var session = await service.Sessions.Payments.StartAsync(MinimalRequests.Payment, TestContext.Current.CancellationToken);

        session.Shipping.Should().BeNull();
        session.User.Should().BeNull();
        session.Device.Should().BeNull();
        session.MerchantInternalCustomerCode.Should().BeNull();
        session.CustomerId.Should().BeNull();
        session.StorePaymentMethod.Should().BeFalse();
        session.Billing.Should().Be(new Contact { FirstName = "first", LastName = "last", Email = "mail@example.com", AddressCountry = "US" });
    }

    [Fact]
    public async Task A_canceled_session_says_when_it_was_called_off()
    {
        await using var service = new EmulatedService();
        var started = await StartAsync(service, EmulatedProvider.Nuvei, TransactionAction.Payment);
        service.Clock.Advance(TimeSpan.FromMinutes(2));
        service.Emulator.Customer.Cancel(started.Id);

        var session = await service.Sessions.GetAsync(SessionIdentifier.FromId(started.Id), TestContext.Current.CancellationToken);

        session.CanceledAt.Should().Be(ImpatientClock.Beginning.AddMinutes(2));
        session.CompletedAt.Should().BeNull();
    }

    private static async Task<TransactionSession> StartAsync(EmulatedService service, EmulatedProvider provider, TransactionAction action)
    {
        var selector = SessionLives.SelectorOf(provider);
        var token = TestContext.Current.CancellationToken;
        return action switch
        {
            TransactionAction.Payment => await service.Sessions.Payments.StartAsync(FullRequests.Payment with { Provider = selector }, token),
            TransactionAction.AddPaymentMethod => await service.Sessions.PaymentMethods.StartAsync(FullRequests.PaymentMethod with { Provider = selector }, token),
            _ => (await service.Sessions.Authorizations.StartAsync(FullRequests.Authorization with { Provider = selector }, token)).Session,
        };
    }
}
