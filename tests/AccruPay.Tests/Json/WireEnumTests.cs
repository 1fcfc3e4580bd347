using System.Text;

namespace AccruPay.Tests;

public class WireEnumTests
{
    [Fact]
    public void Every_enum_has_the_values_of_the_api_and_Unknown()
    {
        Texts<SessionStatus>().Should().Be("UNKNOWN PENDING ACTIVE COMPLETED DECLINED CANCELED EXPIRED ERROR");
        Texts<SessionKind>().Should().Be("UNKNOWN CLIENT SERVER");
        Texts<TransactionStatus>().Should().Be("UNKNOWN PENDING STARTED SUCCEEDED FAILED DECLINED CANCELED EXPIRED ERROR");
        Texts<TransactionAction>().Should().Be(
            "UNKNOWN PAYMENT ADD_PAYMENT_METHOD AUTHORIZATION SETTLE VOID REFUND CREDIT CHARGEBACK MODIFICATION AUTHENTICATION PAYOUT");
        Texts<PaymentMethodType>().Should().Be("UNKNOWN CARD ACH OTHER");
        Texts<PaymentMethodStatus>().Should().Be("UNKNOWN ENABLED DISABLED EXPIRED");
        Texts<AchSecCode>().Should().Be("UNKNOWN WEB CCD TEL");
        Texts<DeviceType>().Should().Be("UNKNOWN DESKTOP SMARTPHONE TABLET TV");
        Texts<CustomerStatus>().Should().Be("UNKNOWN ENABLED DISABLED ERROR");
        Texts<CustomerResolutionStrategy>().Should().Be("UNKNOWN AUTO MATCH_OR_CREATE MATCH_OR_FAIL STRICT");
        Texts<TransactionProviderStatus>().Should().Be("UNKNOWN ENABLED DISABLED");
        Texts<MerchantStatus>().Should().Be("UNKNOWN PENDING ACTIVE DISABLED");
        Texts<MerchantEntityType>().Should().Be("UNKNOWN COMPANY INDIVIDUAL");
        Texts<LegalIdentifierType>().Should().Be("UNKNOWN EIN ITIN SSN");
    }

    [Fact]
    public void Every_value_survives_its_text()
    {
        foreach (var action in Enum.GetValues<TransactionAction>())
        {
            var text = WireEnum<TransactionAction>.ToText(action);

            WireEnum<TransactionAction>.Parse(text).Should().Be(action);
            WireEnum<TransactionAction>.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(action);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("REVERTED")]
    [InlineData("succeeded")]
    [InlineData("Succeeded")]
    [InlineData("SUCCEEDED ")]
    [InlineData("SUCCEEDE")]
    [InlineData("3")]
    public void A_text_that_is_not_known_is_Unknown_and_never_another_value(string? text)
    {
        WireEnum<TransactionStatus>.Parse(text).Should().Be(TransactionStatus.Unknown);
        WireEnum<TransactionStatus>.Parse(Encoding.UTF8.GetBytes(text ?? "")).Should().Be(TransactionStatus.Unknown);
    }

    [Fact]
    public void A_known_text_is_one_shared_string()
    {
        var text = WireEnum<SessionStatus>.KnownText("COMPLETED"u8);

        text.Should().Be("COMPLETED");
        WireEnum<SessionStatus>.KnownText("COMPLETED"u8).Should().BeSameAs(text);
        WireEnum<SessionStatus>.ToText(SessionStatus.Completed).Should().BeSameAs(text);
        WireEnum<SessionStatus>.KnownText("UNAVAILABLE"u8).Should().BeNull();
    }

    [Fact]
    public void A_number_without_a_name_has_no_text()
    {
        WireEnum<SessionStatus>.IsDefined((SessionStatus)99).Should().BeFalse();
        WireEnum<SessionStatus>.IsDefined(SessionStatus.Error).Should().BeTrue();
        FluentActions.Invoking(() => WireEnum<SessionStatus>.ToText((SessionStatus)99))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("SessionStatus has no such value.*");
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        _ = WireEnum<TransactionAction>.Parse("PAYMENT"u8);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var known = WireEnum<TransactionAction>.Parse("PAYOUT"u8);
        var unknown = WireEnum<TransactionAction>.Parse("TRANSFER"u8);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (known, unknown).Should().Be((TransactionAction.Payout, TransactionAction.Unknown));
        allocated.Should().Be(0);
    }

    private static string Texts<TEnum>()
        where TEnum : struct, Enum => string.Join(' ', Enum.GetValues<TEnum>().Select(WireEnum<TEnum>.ToText));
}
