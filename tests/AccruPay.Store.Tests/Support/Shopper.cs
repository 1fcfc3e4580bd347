using System.Net;
using System.Text.RegularExpressions;
using AccruPay.Emulator;
using Store.Orders;

namespace AccruPay.Store.Tests.Support;

/// <summary>A visitor without a screen: sends the store's own forms, with their tokens, and follows nowhere by itself.</summary>
internal sealed partial class Shopper : IDisposable
{
    public static readonly IReadOnlyDictionary<string, string> Details = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["firstName"] = "Jane",
        ["lastName"] = "Smith",
        ["email"] = "jane@example.com",
        ["country"] = "US",
    };

    private readonly StoreHost _host;
    private readonly HttpClient _http;

    public Shopper(StoreHost host)
    {
        _host = host;
        Cookies = new CookieContainer();
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies });
    }

    public CookieContainer Cookies { get; }

    public Task<HttpResponseMessage> GetAsync(string path, Uri? server = null) => _http.GetAsync(new Uri(server ?? _host.Address, path));

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync();

    /// <summary>Posts a form with the token of a page.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string page, IReadOnlyDictionary<string, string>? fields = null) =>
        await PostWithTokenAsync(path, await TokenOfAsync(page), fields);

    public Task<HttpResponseMessage> PostWithTokenAsync(string path, string token, IReadOnlyDictionary<string, string>? fields = null) =>
        SendAsync(path, token, fields, TestContext.Current.CancellationToken);

    /// <summary>The token of a page's forms.</summary>
    public async Task<string> TokenOfAsync(string page) => Token().Match(await ReadAsync(page)).Groups["token"].Value;

    /// <summary>Orders a product.</summary>
    /// <returns>The order's id.</returns>
    public async Task<string> OrderAsync(string product = "mug")
    {
        var answer = await PostAsync($"/products/{product}", $"/products/{product}", Details);
        return answer.Headers.Location!.OriginalString["/orders/".Length..];
    }

    public Task<HttpResponseMessage> GoToCheckoutAsync(string orderId) => PostAsync($"/orders/{orderId}/checkout", $"/orders/{orderId}");

    /// <summary>Goes to the checkout, acts there, and does not come back.</summary>
    public async Task<Order> PayAsync(string orderId, TestCard card)
    {
        await GoToCheckoutAsync(orderId);
        var order = await _host.OrderAsync(orderId);
        _host.Emulator.Customer.Pay(order.SessionId!, card);
        return order;
    }

    public Task<HttpResponseMessage> ReturnAsync(string orderId, Uri? server = null) => GetAsync($"/orders/{orderId}/return", server);

    /// <summary>Orders and pays, and comes back.</summary>
    public async Task<Order> BuyAsync(string product = "mug")
    {
        var id = await OrderAsync(product);
        await PayAsync(id, TestCards.Approved);
        await ReturnAsync(id);
        return await _host.OrderAsync(id);
    }

    /// <summary>Saves a card.</summary>
    /// <returns>The card's id.</returns>
    public async Task<string> SaveCardAsync(TestCard card)
    {
        var answer = await PostAsync("/cards", "/cards", Details);
        var id = answer.Headers.Location!.OriginalString["/orders/".Length..];
        await PayAsync(id, card);
        await ReturnAsync(id);
        return _host.Emulator.PaymentMethods.Of(_host.Emulator.Merchant).Single().Id;
    }

    public Task<HttpResponseMessage> ChargeAsync(string orderId, string cardId) =>
        PostAsync($"/orders/{orderId}/charge", $"/orders/{orderId}", CardField(cardId));

    /// <summary>Pays with a saved card, and closes the connection when told.</summary>
    public async Task ChargeAndLeaveAsync(string orderId, string cardId, CancellationToken leaving) =>
        await SendAsync($"/orders/{orderId}/charge", await TokenOfAsync($"/orders/{orderId}"), CardField(cardId), leaving);

    public static Dictionary<string, string> CardField(string cardId) => new(StringComparer.Ordinal) { ["card"] = cardId };

    public Task<HttpResponseMessage> SignInAsync(string passcode = StoreHost.Passcode) =>
        PostAsync("/staff/sign-in", "/staff/sign-in", new Dictionary<string, string>(StringComparer.Ordinal) { ["passcode"] = passcode });

    /// <summary>Sends a form of the back office.</summary>
    /// <returns>Where it leads: the order's page, with the reason where nothing was sent.</returns>
    public async Task<string> OperateAsync(string orderId, string kind, string? amount = null, Guid? number = null)
    {
        var page = $"/back-office/orders/{orderId}";
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = (number ?? Guid.NewGuid()).ToString("N"),
            ["kind"] = kind,
            ["amount"] = amount ?? "",
        };
        var answer = await PostAsync($"{page}/operations", page, fields);
        return answer.Headers.Location!.OriginalString[page.Length..];
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(
        string path, string token, IReadOnlyDictionary<string, string>? fields, CancellationToken cancellationToken)
    {
        IEnumerable<KeyValuePair<string, string>> form = [.. fields ?? CardField(""), new("__RequestVerificationToken", token)];
        using var body = new FormUrlEncodedContent(form);
        return await _http.PostAsync(new Uri(_host.Address, path), body, cancellationToken);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
