using Store.Checkout;

namespace Store.Web;

/// <summary>Keeps every page to its own files: no script, frame or form leads elsewhere, except to the checkout.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, PaymentService service)
{
    private readonly string _policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
        + $"form-action 'self' {service.CheckoutOrigin}".TrimEnd();

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-cache, no-store";
        return next(context);
    }
}
