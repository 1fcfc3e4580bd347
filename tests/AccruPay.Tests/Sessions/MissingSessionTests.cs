using AccruPay.Emulator;

namespace AccruPay.Tests;

public class MissingSessionTests
{
    public static MatrixTheoryData<NotFoundErrorCode, BusinessErrorHttpStatus> Settings { get; } =
        new(Enum.GetValues<NotFoundErrorCode>(), Enum.GetValues<BusinessErrorHttpStatus>());

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task An_identifier_that_names_nothing_is_not_found(NotFoundErrorCode errorCode, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(new EmulatorSettings { NotFoundCode = errorCode, BusinessErrorStatus = httpStatus });
        foreach (var identifier in SessionKeys.Unknown)
        {
            foreach (var call in CallsWith(service.Client, identifier))
            {
                var missing = (await call.Should().ThrowAsync<AccruPayNotFoundException>()).Which;
                missing.ErrorCode.Should().Be(errorCode == NotFoundErrorCode.NotFound ? "NOT_FOUND" : "@emulated/not-found");
                missing.MerchantInternalTransactionCode.Should().Be(identifier.TransactionCode);
                missing.Attempts.Should().Be(1);
                missing.IsTransient.Should().BeFalse();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_session_of_another_merchant_is_not_found(NotFoundErrorCode errorCode, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(new EmulatorSettings { NotFoundCode = errorCode, BusinessErrorStatus = httpStatus });
        var (session, stranger) = await SessionAndStrangerAsync(service);

        foreach (var identifier in SessionKeys.AllOf(session))
        {
            foreach (var call in CallsWith(stranger, identifier))
                await call.Should().ThrowAsync<AccruPayNotFoundException>();
        }
    }

    [Theory]
    [InlineData(BusinessErrorHttpStatus.Ok)]
    [InlineData(BusinessErrorHttpStatus.BadRequest)]
    [InlineData(BusinessErrorHttpStatus.UnprocessableContent)]
    public async Task Where_the_service_owns_up_to_it_the_id_of_another_merchants_session_is_forbidden(BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(
            new EmulatorSettings { ForeignRecord = ForeignRecordBehavior.Forbidden, BusinessErrorStatus = httpStatus });
        var (session, stranger) = await SessionAndStrangerAsync(service);

        foreach (var call in CallsWith(stranger, SessionIdentifier.FromId(session.Id)))
            (await call.Should().ThrowAsync<AccruPayPermissionException>()).Which.ErrorCode.Should().Be("FORBIDDEN");
    }

    [Fact]
    public async Task A_code_means_each_merchants_own_session()
    {
        await using var service = new EmulatedService();
        var (session, stranger) = await SessionAndStrangerAsync(service);
        var strangers = await SessionFlow.Of(TransactionAction.Payment).StartAsync(stranger);

        var code = SessionIdentifier.FromMerchantInternalTransactionCode(MinimalRequests.Code);

        (await service.Sessions.GetAsync(code, TestContext.Current.CancellationToken)).Id.Should().Be(session.Id);
        (await stranger.Transactions.ClientSessions.GetAsync(code, TestContext.Current.CancellationToken)).Id.Should().Be(strangers.Id);
    }

    private static async Task<(TransactionSession Session, AccruPayClient Stranger)> SessionAndStrangerAsync(EmulatedService service)
    {
        var other = service.Emulator.AddMerchant("Another merchant");
        other.AddProviderAccount(EmulatedProvider.Nuvei);
        return (await SessionFlow.Of(TransactionAction.Payment).StartAsync(service.Client), service.ClientOf(other));
    }

    private static IEnumerable<Func<Task>> CallsWith(AccruPayClient client, SessionIdentifier identifier)
    {
        yield return () => client.Transactions.ClientSessions.GetAsync(identifier, TestContext.Current.CancellationToken);
        foreach (var action in SessionFlow.Actions)
            yield return () => SessionFlow.Of(action).VerifyAsync(client, identifier);
    }
}
