using AccruPay;
using AccruPay.Emulator.Host;
using Microsoft.AspNetCore.WebUtilities;

namespace Store.Checkout;

/// <summary>
/// The service that the store talks to, and where its visitors pay. The emulator has a page for them. A real service has none: there the
/// store's own page would hold the provider's form, which this sample does not.
/// </summary>
internal sealed class PaymentService
{
    private readonly Func<string, Uri>? _checkoutPage;

    private PaymentService(Action<AccruPayClientOptions> configure, Func<string, Uri>? checkoutPage, string? checkoutOrigin)
    {
        Configure = configure;
        CheckoutOrigin = checkoutOrigin;
        _checkoutPage = checkoutPage;
    }

    /// <summary>How the client reaches it.</summary>
    public Action<AccruPayClientOptions> Configure { get; }

    /// <summary>The origin of the checkout, which a form of the store may lead to; null where there is none.</summary>
    public string? CheckoutOrigin { get; }

    public bool IsEmulator => _checkoutPage is not null;

    public static PaymentService Emulated(EmulatorServer server) => new(
        options => (options.ApiSecret, options.Endpoint) = (server.Emulator.Merchant.ApiSecret, server.Endpoint),
        server.CheckoutPage,
        server.Endpoint.GetLeftPart(UriPartial.Authority));

    public static PaymentService Real(AccruPayClientOptions service) => new(
        options => (options.ApiSecret, options.Endpoint, options.Environment) = (service.ApiSecret, service.Endpoint, service.Environment),
        checkoutPage: null,
        checkoutOrigin: null);

    /// <summary>Where the visitor acts; null where the service has no page of its own.</summary>
    public string? CheckoutAddress(string sessionId, string returnTo) =>
        _checkoutPage is null ? null : QueryHelpers.AddQueryString(_checkoutPage(sessionId).AbsoluteUri, "returnUrl", returnTo);
}
