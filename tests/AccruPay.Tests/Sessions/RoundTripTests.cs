using System.Globalization;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class RoundTripTests
{
    private int _payments;

    [Fact(Timeout = 60_000)]
    public async Task Any_text_in_any_field_and_any_positive_amount_survive_the_way_there_and_back()
    {
        await using var service = new EmulatedService();

        Check.QuickThrowOnFailure(Prop.ForAll(AnyPayment.Arbitrary, any => ShouldSurviveAsync(service, any)));

        service.Ledger.Entries.Count.Should().BeGreaterThanOrEqualTo(100);
    }

    // Not rows of a theory: an attribute cannot hold half of a surrogate pair.
    [Fact]
    public async Task A_nasty_code_finds_its_session_again()
    {
        string[] codes = ["Zoë 漢字 \U0001F600 \" \\ \0 \u2028 </script> ${x} {{y}} ' -- \r\n\t", "\uD83D alone", " spaces around ", "null"];
        await using var service = new EmulatedService();
        var flow = SessionFlow.Of(TransactionAction.Payment);
        foreach (var code in codes)
        {
            var session = await flow.StartAsync(service.Client, code);
            service.Play(session.Id, CustomerOutcome.Approved);

            session.MerchantInternalTransactionCode.Should().Be(AnyText.WellFormed(code));
            var told = await flow.VerifyAsync(service.Client, SessionIdentifier.FromMerchantInternalTransactionCode(code));
            told.Session!.Id.Should().Be(session.Id);
            told.Transaction!.IsPaid.Should().BeTrue();
        }
    }

    private async Task ShouldSurviveAsync(EmulatedService service, StartPaymentSessionRequest any)
    {
        // A code can be used once, and shrinking may well draw the same one again.
        var request = any with
        {
            MerchantInternalTransactionCode = (++_payments).ToString(CultureInfo.InvariantCulture) + any.MerchantInternalTransactionCode,
        };
        var started = await service.Sessions.Payments.StartAsync(request, TestContext.Current.CancellationToken);

        var session = await service.Sessions.GetAsync(SessionIdentifier.FromId(started.Id), TestContext.Current.CancellationToken);

        session.Amount.Should().Be(request.Amount);
        service.Emulated(session).Amount.Should().Be(request.Amount);
        session.MerchantInternalTransactionCode.Should().Be(AnyText.WellFormed(request.MerchantInternalTransactionCode));
        session.MerchantInternalCustomerCode.Should().Be(AnyText.WellFormed(request.Customer!.MerchantInternalCustomerCode));
        TextsOf(session.Billing).Should().Equal(SentTexts(request.Billing));
        TextsOf(session.Shipping).Should().Equal(SentTexts(request.Shipping!));
        TextsOf(session.User).Should().Equal(SentTexts(request.User!));
        session.User!.LegalIdentifier!.Reveal().Should().Be(AnyText.WellFormed(request.User!.LegalIdentifier!.Reveal()));
        DeviceTexts(session.Device).Should().Equal(SentTexts(request.Device!));
    }

    // Where every member of a device was left out there is no device to read.
    private static Dictionary<string, string?> DeviceTexts(Device? device)
    {
        var texts = TextsOf(device ?? new Device());
        texts.Remove(nameof(Device.TypeText));
        return texts;
    }

    private static Dictionary<string, string?> SentTexts(object details) =>
        TextsOf(details).ToDictionary(text => text.Key, text => text.Value is null ? null : AnyText.WellFormed(text.Value), StringComparer.Ordinal);

    private static Dictionary<string, string?> TextsOf(object? record)
    {
        record.Should().NotBeNull();
        return record!.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string))
            .ToDictionary(property => property.Name, property => (string?)property.GetValue(record), StringComparer.Ordinal);
    }
}
