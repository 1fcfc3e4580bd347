namespace AccruPay.DependencyInjection;

/// <summary>The name under which the <see cref="HttpClient"/> of one AccruPay client is registered.</summary>
internal sealed record HttpClientName(string Value)
{
    public static string Of(string name) => name.Length == 0 ? "AccruPayClient" : "AccruPayClient:" + name;
}
