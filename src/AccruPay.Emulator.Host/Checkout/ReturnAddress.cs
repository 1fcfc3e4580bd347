using Microsoft.AspNetCore.WebUtilities;

namespace AccruPay.Emulator.Host;

/// <summary>
/// Where the customer goes when the checkout is over: a page of the merchant's store, by the query's returnUrl. Only addresses on this
/// machine are taken, so that nobody can use the emulator to lead a browser elsewhere.
/// </summary>
internal sealed class ReturnAddress
{
    public const string Field = "returnUrl";

    public const string Rule =
        $"{Field} must be given once, as an http or https address on this machine (localhost, 127.0.0.1 or [::1]) without a user name, "
        + "such as http://127.0.0.1:5290/orders/1/return.";

    private readonly Uri _address;

    private ReturnAddress(Uri address) => _address = address;

    /// <summary>The whole address, in ASCII.</summary>
    public string Text => _address.AbsoluteUri;

    /// <summary>
    /// What a content security policy calls the address's origin: a form may lead there. A policy has no words for an IPv6 address, so that
    /// there the scheme has to do.
    /// </summary>
    public string PolicySource =>
        _address.HostNameType == UriHostNameType.IPv6 ? $"{_address.Scheme}:" : _address.GetLeftPart(UriPartial.Authority);

    /// <summary>Reads the query of a request.</summary>
    /// <param name="query">The query with its question mark; empty without one.</param>
    /// <param name="address">The address; null where the query names none, or one that is refused.</param>
    /// <returns>Whether the address, if there is one, keeps the rule.</returns>
    public static bool TryRead(string query, out ReturnAddress? address)
    {
        address = null;
        if (!QueryHelpers.ParseQuery(query).TryGetValue(Field, out var values))
            return true;
        if (values.Count != 1 || !Uri.TryCreate(values[0], UriKind.Absolute, out var uri) || !IsOnThisMachine(uri))
            return false;

        address = new ReturnAddress(uri);
        return true;
    }

    private static bool IsOnThisMachine(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.IsLoopback && uri.UserInfo.Length == 0;
}
