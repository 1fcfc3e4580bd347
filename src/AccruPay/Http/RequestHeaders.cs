using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace AccruPay.Http;

/// <summary>The headers that every request of one client carries; computed once a client.</summary>
internal sealed class RequestHeaders(bool enableTelemetry)
{
    public const string Secret = "accrupay-api-secret";

    private const string SdkName = "AccruPay";

    /// <summary>The package's version, without build metadata.</summary>
    public static readonly string SdkVersion = ReadVersion();

    private readonly string _appMetadata = DescribeApp(enableTelemetry);
    private readonly string _userAgent = $"{SdkName}/{SdkVersion}";

    public void AddTo(HttpRequestMessage request)
    {
        var headers = request.Headers;
        headers.TryAddWithoutValidation("Accept", "application/graphql-response+json, application/json;q=0.9");
        headers.TryAddWithoutValidation("User-Agent", _userAgent);
        headers.TryAddWithoutValidation("accrupay-sdk-version", SdkVersion);
        headers.TryAddWithoutValidation("accrupay-app-metadata", _appMetadata);
#if !NET
        // .NET Framework would otherwise ask for leave before each body, which costs a round trip.
        headers.ExpectContinue = false;
#endif
    }

    private static string ReadVersion()
    {
        var version = typeof(RequestHeaders).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var metadata = version.IndexOf('+');
        return metadata < 0 ? version : version.Substring(0, metadata);
    }

    private static string DescribeApp(bool enableTelemetry)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("sdk");
            writer.WriteString("name", SdkName);
            writer.WriteString("version", SdkVersion);
            writer.WriteEndObject();
            if (enableTelemetry)
                WriteTelemetry(writer);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private static void WriteTelemetry(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("telemetry");
        writer.WriteStartObject("runtime");
        writer.WriteString("name", RuntimeInformation.FrameworkDescription.Split(' ')[0]);
        writer.WriteString("version", Environment.Version.ToString());
        writer.WriteEndObject();
        writer.WriteStartObject("platform");
        writer.WriteString("platform", PlatformName());
        writer.WriteString("arch", RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant());
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string PlatformName() =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "windows"
        : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "macos"
        : RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? "linux"
        : "other";
}
