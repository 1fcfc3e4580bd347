namespace AccruPay.Emulator;

/// <summary>What a browser on another origin may do: everything but send the API secret, which has no place in a browser.</summary>
internal static class Cors
{
    private const string AllowedHeaders = "content-type, accrupay-sdk-name, accrupay-sdk-version, accrupay-app-metadata";

    public static OutgoingResponse Preflight() => OutgoingResponse.Empty(204)
        .With("Access-Control-Allow-Methods", "POST")
        .With("Access-Control-Allow-Headers", AllowedHeaders)
        .With("Access-Control-Max-Age", "600");

    public static OutgoingResponse Allow(OutgoingResponse response) => response
        .With("Access-Control-Allow-Origin", "*")
        .With("Access-Control-Expose-Headers", "x-request-id");
}
