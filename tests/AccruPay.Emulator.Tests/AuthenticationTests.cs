using System.Net;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests;

public sealed class AuthenticationTests : IDisposable
{
    private readonly Box _box = new();

    public void Dispose() => _box.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    [InlineData("")]
    public async Task A_missing_or_unknown_secret_is_UNAUTHENTICATED_in_HTTP_200(string? secret)
    {
        _box.Client.Secret = secret;
        var answer = await _box.Client.SendAsync("{ merchantApi { id } }");
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Code.Should().Be("UNAUTHENTICATED");
        answer.Error.GetProperty("path")[0].GetString().Should().Be("merchantApi");
    }

    [Fact]
    public async Task By_setting_it_is_HTTP_401_with_the_same_errors()
    {
        _box.Emulator.Settings.BadSecret = BadSecretBehavior.Http401;
        _box.Client.Secret = "wrong";
        var answer = await _box.Client.SendAsync("{ merchantApi { id } }");
        answer.Status.Should().Be(HttpStatusCode.Unauthorized);
        answer.Code.Should().Be("UNAUTHENTICATED");
    }

    [Fact]
    public async Task By_setting_it_is_HTTP_401_with_plain_text()
    {
        _box.Emulator.Settings.BadSecret = BadSecretBehavior.Http401PlainText;
        _box.Client.Secret = "wrong";
        var answer = await _box.Client.SendAsync("{ merchantApi { id } }");
        answer.Status.Should().Be(HttpStatusCode.Unauthorized);
        answer.Message.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
    }

    [Fact]
    public async Task A_start_without_a_valid_secret_starts_nothing()
    {
        _box.Client.Secret = "wrong";
        (await _box.StartPaymentAsync("order-1")).Code.Should().Be("UNAUTHENTICATED");
        _box.Emulator.Ledger.Entries.Should().BeEmpty();
    }

    [Fact]
    public async Task The_secret_names_the_merchant()
    {
        var merchant = (await _box.Client.SendAsync("{ merchantApi { id publicId name status entityType legalIdentifier addressCountry legalAddressCountry } }")).Field;
        merchant.GetProperty("id").GetString().Should().Be(_box.Emulator.Merchant.Id);
        merchant.GetProperty("publicId").GetString().Should().Be(_box.Emulator.Merchant.PublicId);
        merchant.GetProperty("status").GetString().Should().Be("ACTIVE");
    }

    [Fact]
    public async Task A_rotated_secret_takes_over_at_once()
    {
        var replacement = _box.Emulator.RotateSecret(_box.Emulator.Merchant);
        (await _box.Client.SendAsync("{ merchantApi { id } }")).Code.Should().Be("UNAUTHENTICATED");
        _box.Client.Secret = replacement;
        (await _box.Client.SendAsync("{ merchantApi { id } }")).Code.Should().BeNull();
    }

    [Fact]
    public void Two_merchants_cannot_share_a_secret_or_a_public_id()
    {
        var secret = () => _box.Emulator.AddMerchant("other", apiSecret: _box.Emulator.Merchant.ApiSecret);
        secret.Should().Throw<ArgumentException>().WithParameterName("apiSecret");
        var publicId = () => _box.Emulator.AddMerchant("other", publicId: _box.Emulator.Merchant.PublicId);
        publicId.Should().Throw<ArgumentException>().WithParameterName("publicId");
        var rotate = () => _box.Emulator.RotateSecret(_box.Emulator.Merchant, _box.Emulator.Merchant.ApiSecret);
        rotate.Should().Throw<ArgumentException>().WithParameterName("apiSecret");
    }

    [Fact]
    public async Task Nothing_prints_the_secret_the_token_or_the_payload()
    {
        var started = await _box.StartPaymentAsync("order-1");
        var transaction = _box.Emulator.Customer.Pay(started["id"], TestCards.Approved);
        var printed = string.Join('\n', _box.Emulator.Merchant, _box.Emulator.Merchant.Nuvei, _box.Emulator.Sessions.Find(started["id"]), transaction);
        printed.Should().NotContain(_box.Emulator.Merchant.ApiSecret).And.NotContain(started["token"]).And.NotContain(AccruPayEmulator.PayloadSecretMarker);
    }
}
