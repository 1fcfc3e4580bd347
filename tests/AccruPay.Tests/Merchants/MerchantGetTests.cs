using System.Globalization;
using AccruPay.Emulator;

namespace AccruPay.Tests;

public class MerchantGetTests
{
    [Theory]
    [InlineData(Transport.InProcess)]
    [InlineData(Transport.Loopback)]
    public async Task It_tells_who_the_secret_belongs_to(Transport transport)
    {
        await using var service = await EmulatedService.StartAsync(transport);
        var other = service.Emulator.AddMerchant("Another merchant", publicId: "pub_another");

        var own = await GetAsync(service.Client);
        own.Id.Should().Be(service.Emulator.Merchant.Id);
        own.PublicId.Should().Be(service.Emulator.Merchant.PublicId);
        own.Name.Should().Be(service.Emulator.Merchant.Name);
        (await GetAsync(service.ClientOf(other))).PublicId.Should().Be("pub_another");
    }

    [Fact]
    public async Task Every_field_arrives()
    {
        await using var service = new EmulatedService();

        var merchant = await GetAsync(service.Client);

        merchant.Should().BeEquivalentTo(new
        {
            Status = MerchantStatus.Active,
            StatusText = "ACTIVE",
            EntityType = MerchantEntityType.Company,
            EntityTypeText = "COMPANY",
            Email = "merchant@emulator.test",
            EmailVerificationId = (string?)null,
            Phone = "+12025550100",
            PhoneVerificationId = (string?)null,
            PrimaryContactName = "Morgan Merchant",
            PrimaryContactEmail = "merchant@emulator.test",
            PrimaryContactPhone = "+12025550100",
            Industry = "Software",
            WebsiteUrl = "https://merchant.emulator.test",
            Locale = "en-US",
            Timezone = "America/New_York",
            LegalIdentifierType = LegalIdentifierType.Ein,
            LegalIdentifierTypeText = "EIN",
            CreatedAt = ImpatientClock.Beginning,
            UpdatedAt = ImpatientClock.Beginning,
            PublicIdUpdatedAt = ImpatientClock.Beginning,
            ArchivedAt = (DateTimeOffset?)null,
        });
        merchant.LegalIdentifier!.Reveal().Should().Be("00-0000000");
        merchant.Address.Should().Be(Address);
        merchant.LegalAddress.Should().Be(Address);
    }

    [Fact]
    public async Task A_clock_of_another_offset_gives_times_in_UTC()
    {
        await using var service = new EmulatedService();
        service.Clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(5), "test", "test"));

        var merchant = await GetAsync(service.Client);

        merchant.CreatedAt!.Value.Offset.Should().Be(TimeSpan.Zero);
        merchant.CreatedAt.Value.ToString("O", CultureInfo.InvariantCulture).Should().StartWith("2031-05-17T10:00:00");
    }

    private static PostalAddress Address { get; } = new()
    {
        Line1 = "1 Emulator Way",
        City = "New York",
        State = "NY",
        PostalCode = "10001",
        Country = "US",
    };

    private static Task<Merchant> GetAsync(AccruPayClient client) => client.Merchant.GetAsync(TestContext.Current.CancellationToken);
}
