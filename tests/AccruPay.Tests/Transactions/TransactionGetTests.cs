using AccruPay.Emulator;

namespace AccruPay.Tests;

public class TransactionGetTests
{
    [Theory]
    [InlineData(TransactionAction.Payment)]
    [InlineData(TransactionAction.AddPaymentMethod)]
    [InlineData(TransactionAction.Authorization)]
    public async Task A_transaction_is_read_by_each_of_its_identifiers(TransactionAction action)
    {
        await using var service = new EmulatedService();
        var verified = await PaidAsync(service, action);

        foreach (var identifier in IdentifiersOf(verified))
        {
            var read = await GetAsync(service.Client, identifier);
            read.Id.Should().Be(verified.Id);
            read.Action.Should().Be(action);
            read.Status.Should().Be(TransactionStatus.Succeeded);
            read.Session!.Status.Should().Be(SessionStatus.Completed);
        }
    }

    [Fact]
    public async Task Reading_tells_the_same_as_verifying()
    {
        await using var service = new EmulatedService();
        var verified = await PaidAsync(service, TransactionAction.Payment);

        var read = await GetAsync(service.Client, TransactionIdentifier.FromId(verified.Id));

        read.Should().BeEquivalentTo(verified);
    }

    [Theory]
    [InlineData(NotFoundErrorCode.AppErrorKey, BusinessErrorHttpStatus.Ok)]
    [InlineData(NotFoundErrorCode.AppErrorKey, BusinessErrorHttpStatus.BadRequest)]
    [InlineData(NotFoundErrorCode.AppErrorKey, BusinessErrorHttpStatus.UnprocessableContent)]
    [InlineData(NotFoundErrorCode.NotFound, BusinessErrorHttpStatus.Ok)]
    [InlineData(NotFoundErrorCode.NotFound, BusinessErrorHttpStatus.BadRequest)]
    [InlineData(NotFoundErrorCode.NotFound, BusinessErrorHttpStatus.UnprocessableContent)]
    public async Task What_does_not_exist_or_is_another_merchants_is_not_found(NotFoundErrorCode errorCode, BusinessErrorHttpStatus httpStatus)
    {
        await using var service = new EmulatedService(new EmulatorSettings { NotFoundCode = errorCode, BusinessErrorStatus = httpStatus });
        var verified = await PaidAsync(service, TransactionAction.Payment);
        var stranger = service.ClientOf(service.Emulator.AddMerchant("Another merchant"));

        foreach (var identifier in IdentifiersOf(verified))
            await FluentActions.Awaiting(() => GetAsync(stranger, identifier)).Should().ThrowAsync<AccruPayNotFoundException>();

        TransactionIdentifier[] unknown =
        [
            TransactionIdentifier.FromId("unknown"),
            TransactionIdentifier.FromProviderCode("unknown"),
            TransactionIdentifier.FromMerchantInternalTransactionCode("unknown"),
        ];
        foreach (var identifier in unknown)
            await FluentActions.Awaiting(() => GetAsync(service.Client, identifier)).Should().ThrowAsync<AccruPayNotFoundException>();
    }

    [Fact]
    public async Task Where_the_service_owns_up_to_it_the_id_of_another_merchants_transaction_is_forbidden()
    {
        await using var service = new EmulatedService(new EmulatorSettings { ForeignRecord = ForeignRecordBehavior.Forbidden });
        var verified = await PaidAsync(service, TransactionAction.Payment);
        var stranger = service.ClientOf(service.Emulator.AddMerchant("Another merchant"));

        await FluentActions.Awaiting(() => GetAsync(stranger, TransactionIdentifier.FromId(verified.Id)))
            .Should().ThrowAsync<AccruPayPermissionException>();
    }

    [Fact]
    public async Task A_code_whose_session_has_no_transaction_yet_is_not_found()
    {
        await using var service = new EmulatedService();
        await SessionFlow.Of(TransactionAction.Payment).StartAsync(service.Client);

        var read = () => GetAsync(service.Client, TransactionIdentifier.FromMerchantInternalTransactionCode(MinimalRequests.Code));

        (await read.Should().ThrowAsync<AccruPayNotFoundException>()).Which.MerchantInternalTransactionCode.Should().Be(MinimalRequests.Code);
    }

    private static async Task<Transaction> PaidAsync(EmulatedService service, TransactionAction action)
    {
        var flow = SessionFlow.Of(action);
        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.Approved);
        return (await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id))).Transaction!;
    }

    private static Task<Transaction> GetAsync(AccruPayClient client, TransactionIdentifier identifier) =>
        client.Transactions.GetAsync(identifier, TestContext.Current.CancellationToken);

    private static TransactionIdentifier[] IdentifiersOf(Transaction transaction) =>
    [
        TransactionIdentifier.FromId(transaction.Id),
        TransactionIdentifier.FromProviderCode(transaction.ProviderCode!),
        TransactionIdentifier.FromMerchantInternalTransactionCode(transaction.MerchantInternalTransactionCode!),
    ];
}
