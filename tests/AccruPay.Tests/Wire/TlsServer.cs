using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace AccruPay.Tests;

/// <summary>A server on loopback that speaks TLS under a certificate which no authority vouches for, and counts what it is told.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly X509Certificate2 _certificate;
    private readonly Task _accepting;
    private int _connections;
    private int _bytes;

    internal TlsServer(X509Certificate2 certificate)
    {
        _certificate = certificate;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    internal Uri Endpoint => new($"https://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}/graphql");

    internal int Connections => Volatile.Read(ref _connections);

    /// <summary>How much it was told inside TLS.</summary>
    internal int Bytes => Volatile.Read(ref _bytes);

    /// <summary>Makes a certificate, signed by itself.</summary>
    internal static X509Certificate2 Certificate(string host, DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(from, until);

        // By way of a file's form, since the platforms do not all take a key that was only made in memory.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _closing.Dispose();
        _certificate.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var connection = await _listener.AcceptTcpClientAsync(_closing.Token);
                Interlocked.Increment(ref _connections);
                serving.Add(ServeAsync(connection));
            }
        }
        catch (Exception) when (_closing.IsCancellationRequested)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            try
            {
                await using var stream = new SslStream(connection.GetStream());
                await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _closing.Token);
                await AnswerAsync(stream);
            }
            catch (Exception gone) when (gone is System.Security.Authentication.AuthenticationException or IOException or OperationCanceledException)
            {
                // The client does not trust the server, and hung up.
            }
        }
    }

    private async Task AnswerAsync(SslStream stream)
    {
        var received = new List<byte>();
        var chunk = new byte[8 * 1024];
        while (!Encoding.UTF8.GetString([.. received]).EndsWith('}'))
        {
            var count = await stream.ReadAsync(chunk, _closing.Token);
            if (count == 0)
                return;

            Interlocked.Add(ref _bytes, count);
            received.AddRange(chunk[..count]);
        }

        await stream.WriteAsync(RawAnswer.Json(SampleAnswers.Merchant()).Bytes, _closing.Token);
        await stream.ShutdownAsync();
    }
}
