using System.Globalization;
using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Tests;

public class AmountTests
{
    private static readonly string[] Amounts =
    [
        "1",
        "9007199254740991",
        "9007199254740992",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "79228162514264337593543950336",
        "123456789012345678901234567890123456789012345678901234567891",
    ];

    public static MatrixTheoryData<Transport, BigIntFormat, string> Written { get; } =
        new(Enum.GetValues<Transport>(), Enum.GetValues<BigIntFormat>(), Amounts);

    [Theory]
    [MemberData(nameof(Written))]
    public async Task A_payment_stays_exact_however_the_service_writes_it(Transport transport, BigIntFormat format, string text)
    {
        await using var service = await EmulatedService.StartAsync(transport, new EmulatorSettings { BigIntOutput = format });
        var amount = BigInteger.Parse(text, CultureInfo.InvariantCulture);

        var session = await service.Sessions.Payments.StartAsync(MinimalRequests.Payment with { Amount = amount }, TestContext.Current.CancellationToken);
        service.Play(session.Id, CustomerOutcome.Approved);
        var transaction = await service.Sessions.Payments.VerifyAsync(SessionIdentifier.FromId(session.Id), TestContext.Current.CancellationToken);

        session.Amount.Should().Be(amount);
        transaction.Amount.Should().Be(amount);
        transaction.Session!.Amount.Should().Be(amount);
        transaction.IsPaidFor(new Money(amount, Currency.Usd)).Should().BeTrue();
        transaction.IsPaidFor(new Money(amount + 1, Currency.Usd)).Should().BeFalse();
        service.Ledger.TotalCharged(MinimalRequests.Code).Should().Be(amount);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task A_hold_stays_exact_however_the_service_writes_it(Transport transport, BigIntFormat format, string text)
    {
        await using var service = await EmulatedService.StartAsync(transport, new EmulatorSettings { BigIntOutput = format });
        var amount = BigInteger.Parse(text, CultureInfo.InvariantCulture);

        var started = await service.Sessions.Authorizations.StartAsync(
            MinimalRequests.Authorization with { Amount = amount }, TestContext.Current.CancellationToken);
        service.Play(started.Session.Id, CustomerOutcome.Approved);
        var context = await service.Sessions.Authorizations.VerifyAsync(
            SessionIdentifier.FromId(started.Session.Id), TestContext.Current.CancellationToken);

        started.Session.Amount.Should().Be(amount);
        context.Authorization!.Amount.Should().Be(amount);
        service.Ledger.TotalHeld(MinimalRequests.Code).Should().Be(amount);
    }

    [Theory]
    [InlineData(BigIntFormat.Number)]
    [InlineData(BigIntFormat.NumberAtAnySize)]
    [InlineData(BigIntFormat.Text)]
    public async Task Adding_a_payment_method_costs_nothing(BigIntFormat format)
    {
        await using var service = new EmulatedService(new EmulatorSettings { BigIntOutput = format });
        var flow = SessionFlow.Of(TransactionAction.AddPaymentMethod);

        var session = await flow.StartAsync(service.Client);
        service.Play(session.Id, CustomerOutcome.Approved);
        var told = await flow.VerifyAsync(service.Client, SessionIdentifier.FromId(session.Id));

        session.Amount.Should().Be(BigInteger.Zero);
        told.Transaction!.Amount.Should().Be(BigInteger.Zero);
        told.Transaction.IsPaid.Should().BeFalse();
        told.Transaction.PaymentMethod!.IsEnabled.Should().BeTrue();
        service.Ledger.TimesCharged(MinimalRequests.Code).Should().Be(0);
    }
}
